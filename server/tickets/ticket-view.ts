import type { TicketKind, TicketStatus } from "../../bot/desk.ts";
import { readDayCount } from "../calendar/day-count.ts";
import type { Prisma, Tx } from "../db.ts";
import { categoryOf } from "./categories.ts";
import { mayViewTicket } from "./may-view-ticket.ts";
import { parseTicketCode } from "./ticket-code.ts";
import type { StaffActor } from "./ticket-house.ts";
import type { TicketPage, TimelineEntry } from "./ticket-page.ts";
import { type EventKind, awaitsStaff } from "./ticket.ts";
import { visibleTickets } from "./visible-tickets-view.ts";

/** One ticket for the staff's page. Undefined: there is none, or this viewer may not see it. */
export async function readTicket(
  tx: Tx,
  { code, viewer, now }: { code: string; viewer: StaffActor; now: Date },
): Promise<TicketPage | undefined> {
  const parsed = parseTicketCode(code);
  const row = parsed ? await tx.ticket.findUnique({ where: { code: parsed }, include }) : null;
  if (!row || !mayViewTicket(viewer, row)) return undefined;
  const others = await othersOf(tx, row, viewer);
  const letters = await lettersOf(tx, row.id);
  return {
    ...factsOf(row),
    ...stateOf(row, now),
    timeline: row.events.map(entryOf),
    others,
    letters,
  };
}

const include = {
  assignee: { select: { id: true, displayName: true } },
  contact: {
    select: {
      id: true,
      unreachableAt: true,
      conversation: { select: { handedOverAt: true } },
    },
  },
  events: { orderBy: { id: "asc" }, include: { staff: { select: { displayName: true } } } },
} as const satisfies Prisma.TicketInclude;

type Row = Prisma.TicketGetPayload<{ include: typeof include }>;

function factsOf(row: Row) {
  return {
    id: row.id,
    code: row.code,
    kind: row.kind as TicketKind,
    category: categoryOf(row.category).label,
    what: row.what,
    channel: row.channel,
    isFormal: row.isFormal,
    isRestricted: row.restricted,
    isUrgent: row.urgent,
    isDemo: row.isDemo,
    openedAt: row.openedAt,
    ...(row.place ? { where: row.place } : {}),
    ...(row.happened ? { when: row.happened } : {}),
    ...(row.name ? { name: row.name } : {}),
    ...(row.address ? { address: row.address } : {}),
    ...(row.phone ? { phone: row.phone } : {}),
  };
}

function stateOf(row: Row, now: Date) {
  const status = row.status as TicketStatus;
  const { dueAt, rating, assignee, contact } = row;
  const dueReason = readDayCount(row.dueReason);
  return {
    status,
    isLate: dueAt !== null && dueAt < now && awaitsStaff(status),
    ...(dueAt ? { dueAt } : {}),
    ...(dueReason ? { dueReason } : {}),
    ...(rating ? { rating } : {}),
    ...(assignee ? { assignee: { id: assignee.id, name: assignee.displayName } } : {}),
    ...(contact
      ? {
          contact: {
            id: contact.id,
            isHandedOver: contact.conversation?.handedOverAt != null,
            isUnreachable: contact.unreachableAt !== null,
          },
        }
      : {}),
  };
}

function entryOf(event: Row["events"][number]): TimelineEntry {
  return {
    id: event.id,
    at: event.at,
    kind: event.kind as EventKind,
    actor: event.actor as TimelineEntry["actor"],
    ...(event.staff ? { staffName: event.staff.displayName } : {}),
    ...(event.text ? { text: event.text } : {}),
    isPublic: event.isPublic,
  };
}

async function othersOf(tx: Tx, row: Row, viewer: StaffActor): Promise<TicketPage["others"]> {
  if (!row.contactId) return [];
  const others = await tx.ticket.findMany({
    where: {
      contactId: row.contactId,
      id: { not: row.id },
      ...visibleTickets(viewer),
    },
    orderBy: [{ openedAt: "desc" }, { code: "desc" }],
    take: 20,
    select: { code: true, status: true, openedAt: true },
  });
  return others.map((other) => ({ ...other, status: other.status as TicketStatus }));
}

async function lettersOf(tx: Tx, ticketId: string): Promise<TicketPage["letters"]> {
  const letters = await tx.letter.findMany({
    where: { ticketId },
    orderBy: { id: "desc" },
    take: 20,
    select: { state: true, failure: true, createdAt: true },
  });
  return letters.map(({ state, failure, createdAt }) => ({
    state,
    ...(failure ? { failure } : {}),
    at: createdAt,
  }));
}

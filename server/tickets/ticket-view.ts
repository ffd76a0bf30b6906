import type { TicketKind, TicketStatus } from "../../bot/desk.ts";
import type { DayCount } from "../calendar/day-count.ts";
import type { Prisma, Tx } from "../db.ts";
import { categoryOf } from "./categories.ts";
import type { EventDetails } from "./event-details.ts";
import { mayViewTicket } from "./may-view-ticket.ts";
import { readLetters, readOthers, readRelated } from "./around-ticket-view.ts";
import { parseTicketCode } from "./ticket-code.ts";
import type { StaffActor } from "./ticket-house.ts";
import type { TicketPage, TimelineEntry } from "./ticket-page.ts";
import { type EventKind, awaitsStaff } from "./ticket.ts";

/** One ticket for the staff's page. Undefined: there is none, or this viewer may not see it. */
export async function readTicket(
  tx: Tx,
  { code, viewer, now }: { code: string; viewer: StaffActor; now: Date },
): Promise<TicketPage | undefined> {
  const parsed = parseTicketCode(code);
  const row = parsed ? await tx.ticket.findUnique({ where: { code: parsed }, include }) : null;
  if (!row || !mayViewTicket(viewer, row)) return undefined;
  return {
    ...factsOf(row),
    ...stateOf(row, now),
    timeline: row.events.map(entryOf),
    others: await readOthers(tx, row, viewer),
    related: await readRelated(tx, row, viewer),
    letters: await readLetters(tx, row.id),
  };
}

/** The code of a ticket that this viewer may see, in its right form; undefined: there is none. */
export async function findVisibleCode(
  tx: Tx,
  { code, viewer }: { code: string; viewer: StaffActor },
): Promise<string | undefined> {
  const parsed = parseTicketCode(code);
  const row = parsed ? await tx.ticket.findUnique({ where: { code: parsed } }) : null;
  return row && mayViewTicket(viewer, row) ? row.code : undefined;
}

const include = {
  assignee: { select: { id: true, displayName: true } },
  unit: { select: { id: true, name: true } },
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
    categoryId: row.category,
    what: row.what,
    channel: row.channel,
    isFormal: row.isFormal,
    isRestricted: row.restricted,
    isUrgent: row.urgent,
    isDemo: row.isDemo,
    openedAt: row.openedAt,
    ...(row.unit ? { unit: row.unit } : {}),
    ...(row.place ? { where: row.place } : {}),
    ...(row.happened ? { when: row.happened } : {}),
    ...(row.name ? { name: row.name } : {}),
    ...(row.address ? { address: row.address } : {}),
    ...(row.phone ? { phone: row.phone } : {}),
  };
}

function stateOf(row: Row, now: Date) {
  const status = row.status as TicketStatus;
  const { dueAt, dueReason, rating, assignee, contact } = row;
  return {
    status,
    isLate: dueAt !== null && dueAt < now && awaitsStaff(status),
    ...(dueAt ? { dueAt } : {}),
    ...(dueReason ? { dueReason: dueReason as unknown as DayCount } : {}),
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
    ...(event.staffId ? { staffId: event.staffId } : {}),
    ...(event.staff ? { staffName: event.staff.displayName } : {}),
    ...(event.text ? { text: event.text } : {}),
    details: (event.details ?? {}) as EventDetails,
    isPublic: event.isPublic,
  };
}

import type { TicketKind, TicketStatus } from "../../bot/desk.ts";
import type { Card } from "../../bot/staff/card.ts";
import type { ListedTicket } from "../../bot/staff/words.ts";
import type { Prisma, Tx } from "../db.ts";
import { categoryOf } from "../tickets/categories.ts";
import type { StaffActor } from "../tickets/ticket-house.ts";
import { awaitsStaff, isOpen, ticketStatuses } from "../tickets/ticket.ts";
import { visibleTickets } from "../tickets/visible-tickets-view.ts";
import { deedsOf } from "./deeds-of.ts";
import type { GroupPlace } from "./group-house.ts";
import { maskWords } from "./mask-words.ts";

export type TicketCard = { card: Card; updatedAt: Date };

/** A ticket as the group may see it; undefined: it is sealed, or gone. */
export async function readCard(tx: Tx, ticketId: string): Promise<TicketCard | undefined> {
  const row = await tx.ticket.findFirst({
    where: { id: ticketId, restricted: false },
    select: columns,
  });
  if (!row) return undefined;
  const status = row.status as TicketStatus;
  const dueAt = awaitsStaff(status) ? row.dueAt : null;
  const card: Card = {
    code: row.code,
    kind: row.kind as TicketKind,
    category: categoryOf(row.category).label,
    status,
    isUrgent: row.urgent,
    summary: maskWords(row.what, 300),
    deeds: deedsOf({ status, dueAt }),
    ...(dueAt && { dueAt }),
    ...(row.unit && { unit: row.unit.name }),
    ...(row.assignee && { assignee: row.assignee.displayName }),
  };
  return { card, updatedAt: row.updatedAt };
}

const columns = {
  code: true,
  kind: true,
  category: true,
  status: true,
  urgent: true,
  what: true,
  dueAt: true,
  updatedAt: true,
  unit: { select: { name: true } },
  assignee: { select: { displayName: true } },
} as const satisfies Prisma.TicketSelect;

const mostListed = 30;

/** The open tickets of one person, as far as the group may know of them. */
export function listMine(tx: Tx, viewer: StaffActor): Promise<NamedTicket[]> {
  return list(tx, {
    ...visibleTickets(viewer),
    restricted: false,
    assigneeId: viewer.id,
    status: { in: ticketStatuses.filter(isOpen) },
  });
}

/** What the staff owes an answer to until `until`. */
export function listDue(tx: Tx, viewer: StaffActor, until: Date): Promise<NamedTicket[]> {
  return list(tx, {
    AND: [visibleTickets(viewer)],
    restricted: false,
    status: { in: ticketStatuses.filter(awaitsStaff) },
    dueAt: { lt: until },
  });
}

/** Tickets that wait for their topic and were not named in the group yet: the first, and all. */
export async function listUnnamed(
  tx: Tx,
  place: GroupPlace,
): Promise<{ first: NamedTicket[]; all: string[] }> {
  const rows = await tx.groupTopic.findMany({
    where: {
      ...place,
      state: "wanted",
      isNamed: false,
      ticket: { restricted: false, status: { in: ticketStatuses.filter(isOpen) } },
    },
    select: { ticketId: true },
  });
  const all = rows.map((row) => row.ticketId);
  return { first: await list(tx, { id: { in: all }, restricted: false }), all };
}

export type NamedTicket = ListedTicket & { id: string };

async function list(tx: Tx, where: Prisma.TicketWhereInput): Promise<NamedTicket[]> {
  const rows = await tx.ticket.findMany({
    where,
    orderBy: [{ urgent: "desc" }, { dueAt: { sort: "asc", nulls: "last" } }, { openedAt: "asc" }],
    take: mostListed,
    select: { id: true, code: true, category: true, status: true, dueAt: true, urgent: true },
  });
  return rows.map(({ id, code, category, status, dueAt, urgent }) => ({
    id,
    code,
    category: categoryOf(category).label,
    isUrgent: urgent,
    ...(dueAt && awaitsStaff(status as TicketStatus) ? { dueAt } : {}),
  }));
}

import type { TicketKind, TicketStatus } from "../../bot/desk.ts";
import type { Prisma, Tx } from "../db.ts";
import { type CallItem, readCallsFrom } from "../hotline/call-log-view.ts";
import type { StaffActor } from "../tickets/ticket-house.ts";
import { visibleTickets } from "../tickets/visible-tickets-view.ts";

/** A ticket in the list of somebody's tickets. */
export type TheirTicket = {
  code: string;
  kind: TicketKind;
  status: TicketStatus;
  summary: string;
  channel: string;
  openedAt: Date;
  dueAt?: Date;
  rating?: number;
  isUrgent: boolean;
  isRestricted: boolean;
};

/** What the house knows of whoever has this number. */
export type Person = {
  calls: CallItem[];
  tickets: TheirTicket[];
  /** Chats from which those tickets came. */
  contactIds: string[];
};

/**
 * Calls and tickets of a number, as far as the viewer may see them: the tickets that name the
 * number, and the others of the chats these came from.
 */
export async function readPerson(tx: Tx, phone: string, viewer: StaffActor): Promise<Person> {
  const visible = visibleTickets(viewer);
  const named = await tx.ticket.findMany({
    where: { AND: [visible, { phone, contactId: { not: null } }] },
    distinct: ["contactId"],
    take: 20,
    select: { contactId: true },
  });
  const contactIds = named.flatMap(({ contactId }) => contactId ?? []);
  const theirs = { OR: [{ phone }, { contactId: { in: contactIds } }] };
  const tickets = await readTicketsWhere(tx, { AND: [visible, theirs] });
  return { calls: await readCallsFrom(tx, [phone], viewer), tickets, contactIds };
}

/** The latest tickets that a condition names; the condition says as well what may be seen. */
export async function readTicketsWhere(
  tx: Tx,
  where: Prisma.TicketWhereInput,
): Promise<TheirTicket[]> {
  const rows = await tx.ticket.findMany({
    where,
    orderBy: [{ openedAt: "desc" }, { code: "desc" }],
    take: 20,
    select: columns,
  });
  return rows.map(({ urgent, restricted, dueAt, rating, ...row }) => ({
    ...row,
    kind: row.kind as TicketKind,
    status: row.status as TicketStatus,
    isUrgent: urgent,
    isRestricted: restricted,
    ...(dueAt ? { dueAt } : {}),
    ...(rating ? { rating } : {}),
  }));
}

const columns = {
  code: true,
  kind: true,
  status: true,
  summary: true,
  channel: true,
  openedAt: true,
  dueAt: true,
  rating: true,
  urgent: true,
  restricted: true,
} as const satisfies Prisma.TicketSelect;

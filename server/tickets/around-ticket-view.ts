import type { TicketStatus } from "../../bot/desk.ts";
import type { Prisma, Tx } from "../db.ts";
import type { StaffActor } from "./ticket-house.ts";
import type { OtherTicket, RelatedTicket, TicketPage } from "./ticket-page.ts";
import { visibleTickets } from "./visible-tickets-view.ts";

type Ticket = {
  id: string;
  contactId: string | null;
  phone: string | null;
  mergedIntoId: string | null;
  splitFromId: string | null;
};

/** Other tickets of the same chat or the same phone, as far as the viewer may see them. */
export async function readOthers(
  tx: Tx,
  { id, contactId, phone }: Ticket,
  viewer: StaffActor,
): Promise<OtherTicket[]> {
  const same = [...(contactId ? [{ contactId }] : []), ...(phone ? [{ phone }] : [])];
  if (same.length === 0) return [];
  const others = await tx.ticket.findMany({
    where: { AND: [{ OR: same }, visibleTickets(viewer)], id: { not: id } },
    orderBy: [{ openedAt: "desc" }, { code: "desc" }],
    take: 20,
    select: { code: true, status: true, summary: true, openedAt: true },
  });
  return others.map((other) => ({ ...other, status: other.status as TicketStatus }));
}

/** The tickets that this one went into, took in, was split from or split off. */
export async function readRelated(
  tx: Tx,
  ticket: Ticket,
  viewer: StaffActor,
): Promise<RelatedTicket[]> {
  const { id, mergedIntoId, splitFromId } = ticket;
  const above = [mergedIntoId, splitFromId].filter((one) => one !== null);
  const near: Prisma.TicketWhereInput = {
    OR: [{ id: { in: above } }, { mergedIntoId: id }, { splitFromId: id }],
  };
  const rows = await tx.ticket.findMany({
    where: { AND: [near, visibleTickets(viewer)] },
    orderBy: [{ openedAt: "asc" }, { code: "asc" }],
    take: 50,
    select: { id: true, code: true, status: true, mergedIntoId: true },
  });
  return rows.map((row) => ({
    code: row.code,
    status: row.status as TicketStatus,
    relation: relationOf(row, ticket),
  }));
}

function relationOf(
  other: { id: string; mergedIntoId: string | null },
  ticket: Ticket,
): RelatedTicket["relation"] {
  if (other.id === ticket.mergedIntoId) return "goes_on_in";
  if (other.mergedIntoId === ticket.id) return "took_in";
  return other.id === ticket.splitFromId ? "split_from" : "split_off";
}

export async function readLetters(tx: Tx, ticketId: string): Promise<TicketPage["letters"]> {
  const letters = await tx.letter.findMany({
    where: { ticketId },
    orderBy: { id: "desc" },
    take: 20,
    select: {
      id: true,
      state: true,
      failure: true,
      createdAt: true,
      finishedAt: true,
      arrivedAt: true,
      seenAt: true,
    },
  });
  const ids = letters.map(({ id }) => id);
  const byTemplate = await tx.charge.findMany({
    where: { letterId: { in: ids }, way: { startsWith: "template" }, state: { not: "released" } },
    select: { letterId: true },
  });
  const noticed = new Set(byTemplate.map(({ letterId }) => letterId));
  return letters.map(({ id, state, failure, createdAt, finishedAt, arrivedAt, seenAt }) => ({
    state,
    ...(noticed.has(id) && { isNotice: true as const }),
    ...(failure ? { failure } : {}),
    at: createdAt,
    ...(finishedAt && { endedAt: finishedAt }),
    ...(arrivedAt && { arrivedAt }),
    ...(seenAt && { seenAt }),
  }));
}

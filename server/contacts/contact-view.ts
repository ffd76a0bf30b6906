import { foldTones, splitWords } from "../../knowledge/index.ts";
import type { Tx } from "../db.ts";
import { type CallItem, readCallsFrom } from "../hotline/call-log-view.ts";
import { searchQuery } from "../tickets/search-words.ts";
import type { StaffActor } from "../tickets/ticket-house.ts";
import { visibleTickets, visibleTicketsSql } from "../tickets/visible-tickets-view.ts";
import { type TheirTicket, readTicketsWhere } from "./person-view.ts";

/** Somebody in one chat. */
export type ContactPage = {
  id: string;
  channel: string;
  createdAt: Date;
  lastInboundAt?: Date;
  isUnreachable: boolean;
  /** The talk waits for a person of the staff, or is in their hands. */
  isHandedOver: boolean;
  tickets: TheirTicket[];
  calls: CallItem[];
  /** Messages answered, and how many of the answers were rated. */
  turns: { all: number; helped: number; notHelped: number };
};

/**
 * One contact. Undefined: there is none, or nothing of theirs is for this viewer: a contact shows
 * only with a ticket that the viewer may see.
 */
export async function readContact(
  tx: Tx,
  id: string,
  viewer: StaffActor,
): Promise<ContactPage | undefined> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined;
  const row = await tx.contact.findUnique({
    where: { id },
    include: { conversation: { select: { id: true, handedOverAt: true } } },
  });
  const theirs = { AND: [visibleTickets(viewer), { contactId: id }] };
  const tickets = row ? await readTicketsWhere(tx, theirs) : [];
  if (!row || tickets.length === 0) return undefined;
  const named = await tx.ticket.findMany({ where: theirs, select: { phone: true } });
  const phones = named.flatMap(({ phone }) => phone ?? []);
  return {
    id,
    channel: row.channel,
    createdAt: row.createdAt,
    ...(row.lastInboundAt ? { lastInboundAt: row.lastInboundAt } : {}),
    isUnreachable: row.unreachableAt !== null,
    isHandedOver: row.conversation?.handedOverAt != null,
    tickets,
    calls: await readCallsFrom(tx, phones, viewer),
    turns: await countTurns(tx, row.conversation?.id),
  };
}

async function countTurns(
  tx: Tx,
  conversationId: string | undefined,
): Promise<ContactPage["turns"]> {
  if (conversationId === undefined) return { all: 0, helped: 0, notHelped: 0 };
  const count = (rating?: number) =>
    tx.turn.count({ where: { conversationId, ...(rating === undefined ? {} : { rating }) } });
  return { all: await count(), helped: await count(1), notHelped: await count(-1) };
}

/** Whoever gave a name with a ticket: how to reach what else is known of them. */
export type NamedPerson = {
  name: string;
  phone: string | null;
  contactId: string | null;
  /** Of their latest ticket. */
  code: string;
};

/** People by a piece of their name, with and without tone marks, the latest first; twenty at most. */
export async function findByName(
  tx: Tx,
  typed: string,
  viewer: StaffActor,
): Promise<NamedPerson[]> {
  const query = searchQuery(typed);
  if (query === undefined) return [];
  const rows = await tx.$queryRaw<NamedPerson[]>`
    SELECT name, phone, contact_id::text AS "contactId", code FROM ticket
    WHERE name IS NOT NULL AND search @@ ${query}::tsquery AND ${visibleTicketsSql(viewer)}
    ORDER BY opened_at DESC LIMIT 200`;
  const people = new Map<string, NamedPerson>();
  for (const person of rows.filter(({ name }) => isNamed(name, typed))) {
    const key = person.contactId ?? `${person.phone ?? ""} ${foldTones(person.name)}`;
    if (!people.has(key)) people.set(key, person);
  }
  return [...people.values()].slice(0, 20);
}

/** The search looks at all words of a ticket; these must stand in the name. */
function isNamed(name: string, typed: string): boolean {
  const parts = splitWords(name).map(foldTones);
  return splitWords(typed)
    .map(foldTones)
    .every((word) => parts.some((part) => part.startsWith(word)));
}

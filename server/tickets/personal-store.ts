import type { TicketKind, TicketStatus } from "../../bot/desk.ts";
import type { Tx } from "../db.ts";

/** What tells who a ticket is from. */
export type PersonalTicket = {
  id: string;
  code: string;
  kind: TicketKind;
  status: TicketStatus;
  summary: string;
  what: string;
  place: string | null;
  happened: string | null;
  name: string | null;
  address: string | null;
  phone: string | null;
};

/**
 * A contact's tickets, locked in the order of their ids; those that they were merged into before
 * them, as everywhere.
 */
export async function findPersonalTickets(tx: Tx, contactId: string): Promise<PersonalTicket[]> {
  await tx.$queryRaw`
    WITH RECURSIVE heir (id) AS (
      SELECT merged_into_id FROM ticket WHERE contact_id = ${contactId}::uuid
      UNION
      SELECT ticket.merged_into_id FROM ticket JOIN heir ON ticket.id = heir.id
    )
    SELECT id FROM ticket WHERE id IN (SELECT id FROM heir) ORDER BY id FOR UPDATE`;
  await tx.$queryRaw`
    SELECT id FROM ticket WHERE contact_id = ${contactId}::uuid ORDER BY id FOR UPDATE`;
  const rows = await tx.ticket.findMany({ where: { contactId }, orderBy: { id: "asc" } });
  return rows.map((row) => row as PersonalTicket);
}

/** Rewrites the words of a ticket and takes the person out of it. */
export async function rewriteTicket(
  tx: Tx,
  ticket: PersonalTicket,
  clean: (words: string) => string,
  { at, status }: { at: Date; status?: TicketStatus },
): Promise<void> {
  await tx.ticket.update({
    where: { id: ticket.id },
    data: {
      summary: clean(ticket.summary),
      what: clean(ticket.what),
      place: ticket.place && clean(ticket.place),
      happened: ticket.happened && clean(ticket.happened),
      name: null,
      address: null,
      phone: null,
      contactId: null,
      updatedAt: at,
      ...(status ? { status, closedAt: at } : {}),
    },
  });
}

/** What colleagues were about to write to the person. */
export async function deleteDraftsOf(tx: Tx, ticketId: string): Promise<void> {
  await tx.replyDraft.deleteMany({ where: { ticketId } });
}

export async function rewriteEvents(
  tx: Tx,
  ticketId: string,
  clean: (words: string) => string,
): Promise<void> {
  const events = await tx.ticketEvent.findMany({ where: { ticketId, text: { not: null } } });
  for (const { id, text } of events) {
    if (text) await tx.ticketEvent.update({ where: { id }, data: { text: clean(text) } });
  }
}

/**
 * The same for what this ticket's citizen wrote while it was merged: it stands in the tickets that
 * went on in its place. Which they are.
 */
export async function rewriteCopies(
  tx: Tx,
  ticket: Pick<PersonalTicket, "id" | "code">,
  clean: (words: string) => string,
): Promise<string[]> {
  const copies = await tx.$queryRaw<{ id: bigint; ticketId: string; text: string }[]>`
    SELECT copy.id, copy.ticket_id::text AS "ticketId", copy.text
    FROM ticket_event own
    JOIN ticket heir ON heir.code = own.details->>'code'
    JOIN ticket_event copy ON copy.ticket_id = heir.id AND copy.kind = 'citizen_wrote'
      AND copy.details->>'code' = ${ticket.code} AND copy.text IS NOT NULL
    WHERE own.ticket_id = ${ticket.id}::uuid AND own.kind IN ('merged', 'unmerged')`;
  for (const { id, text } of copies) {
    await tx.ticketEvent.update({ where: { id }, data: { text: clean(text) } });
  }
  return [...new Set(copies.map(({ ticketId }) => ticketId))];
}

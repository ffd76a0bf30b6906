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

/** A contact's tickets, locked in the order of their ids. */
export async function findPersonalTickets(tx: Tx, contactId: string): Promise<PersonalTicket[]> {
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

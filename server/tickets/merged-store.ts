import type { Tx } from "../db.ts";
import { type TicketRow, lockTicket, ticketColumns } from "./ticket-store.ts";
import { parseTicketCode } from "./ticket-code.ts";

/** Locks several tickets in the order of their codes, so that two that merge never wait for each
 * other. Codes of none are left out. */
export async function lockTickets(tx: Tx, codes: readonly string[]): Promise<TicketRow[]> {
  const parsed = new Set(codes.flatMap((code) => parseTicketCode(code) ?? []));
  const tickets: TicketRow[] = [];
  for (const code of [...parsed].toSorted()) {
    const ticket = await lockTicket(tx, code);
    if (ticket) tickets.push(ticket);
  }
  return tickets;
}

/** All tickets that go on in this one, those merged into a merged one too, oldest first. */
export async function findMergedInto(tx: Tx, ticketId: string): Promise<TicketRow[]> {
  const ids = await tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE inside (id) AS (
      SELECT id FROM ticket WHERE merged_into_id = ${ticketId}::uuid
      UNION
      SELECT ticket.id FROM ticket JOIN inside ON ticket.merged_into_id = inside.id
    )
    SELECT id::text AS id FROM inside`;
  if (ids.length === 0) return [];
  const where = { id: { in: ids.map(({ id }) => id) } };
  const rows = await tx.ticket.findMany({ where, orderBy: { code: "asc" }, select: ticketColumns });
  return rows.map((row) => row as TicketRow);
}

export type WithHeir = {
  ticket: TicketRow;
  /** The ticket that goes on in its place; itself, unless it is merged. */
  heir: TicketRow;
};

/**
 * Locks a ticket and the one that goes on in its place, that one first: whoever answers it writes
 * to all that were merged into it.
 */
export async function lockWithHeir(tx: Tx, code: string): Promise<WithHeir | undefined> {
  for (;;) {
    const last = await heirCode(tx, code);
    if (last === undefined) return undefined;
    const heir = await lockTicket(tx, last);
    const ticket = last === code ? heir : await lockTicket(tx, code);
    // Between the reading and the locking somebody may have merged one of them, or undone it.
    if (heir && ticket && (await heirCode(tx, code)) === last) return { ticket, heir };
  }
}

async function heirCode(tx: Tx, code: string): Promise<string | undefined> {
  const [row] = await tx.$queryRaw<{ code: string }[]>`
    WITH RECURSIVE path (code, next) AS (
      SELECT code, merged_into_id FROM ticket WHERE code = ${code}
      UNION
      SELECT ticket.code, ticket.merged_into_id FROM ticket JOIN path ON ticket.id = path.next
    )
    SELECT code FROM path WHERE next IS NULL`;
  return row?.code;
}

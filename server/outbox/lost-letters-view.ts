import type { Tx } from "../db.ts";

/** A ticket whose letter surely did not reach the citizen, and who has it in hand. */
export type LostLetter = { ticketId: string; assigneeId: string };

/**
 * The tickets of these letters, each once; without those whose person has an unread notice of such a
 * letter already, as where an answer had several parts.
 */
export function lostLetters(tx: Tx, letterIds: readonly bigint[]): Promise<LostLetter[]> {
  return tx.$queryRaw<LostLetter[]>`
    SELECT DISTINCT ticket.id AS "ticketId", ticket.assignee_id AS "assigneeId"
    FROM letter JOIN ticket ON ticket.id = letter.ticket_id
    WHERE letter.id = ANY(${letterIds}::bigint[]) AND ticket.assignee_id IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM notice WHERE notice.staff_id = ticket.assignee_id
        AND notice.ticket_id = ticket.id AND notice.kind = 'letter_lost'
        AND notice.seen_at IS NULL)`;
}

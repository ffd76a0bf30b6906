import type { Tx } from "../db.ts";

/** A colleague has the talk from `at` on, unless it was handed over in this house before. */
export async function setColleague(tx: Tx, contactId: string, at: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE conversation
    SET colleague_at = ${at}, handed_over_at = coalesce(handed_over_at, ${at})
    WHERE contact_id = ${contactId}::uuid
      AND (handed_over_at IS NULL OR colleague_at IS NOT NULL)`;
}

/** A colleague reads this talk in the channel's own tool. */
export async function isWithColleague(tx: Tx, contactId: string): Promise<boolean> {
  const held = { contactId, colleagueAt: { not: null } };
  return (await tx.conversation.count({ where: held })) > 0;
}

/**
 * Ends the silence where a colleague wrote last before `before`; gives the contacts. A talk whose
 * turn is running just now waits for the next time.
 */
export async function endColleagues(tx: Tx, before: Date): Promise<string[]> {
  const rows = await tx.$queryRaw<{ contactId: string }[]>`
    UPDATE conversation SET handed_over_at = NULL, colleague_at = NULL
    WHERE id IN (SELECT id FROM conversation WHERE colleague_at < ${before}
      FOR UPDATE SKIP LOCKED)
    RETURNING contact_id AS "contactId"`;
  return rows.map(({ contactId }) => contactId);
}

import type { Tx } from "../db.ts";
import type { HeldFollow } from "./news-store.ts";

/**
 * Takes back what has not left the house: letters that the outbox gave up as stale; once anything
 * has happened to the dossier since, those too that still wait; and once its state has moved, what
 * waits for a call. The follow goes back to before it, so that it is weighed anew.
 */
export async function recallNotices(
  tx: Tx,
  { id, dossierId, contactId, seenEvent }: HeldFollow,
  now: Date,
): Promise<HeldFollow> {
  const [row] = await tx.$queryRaw<{ seenEvent: bigint }[]>`
    WITH happened AS (
      SELECT count(*) > 0 AS anything, coalesce(bool_or(kind IN ('state', 'undone')), false) AS moved
      FROM dossier_event WHERE dossier_id = ${dossierId}::uuid AND id > ${seenEvent}
    ), told AS (
      SELECT id, letter_id, state FROM dossier_notice
      WHERE dossier_id = ${dossierId}::uuid AND contact_id = ${contactId}::uuid
        AND state IN ('sent', 'to_call')
    ), stuck AS (
      SELECT id FROM letter WHERE state = 'withdrawn' AND id IN (SELECT letter_id FROM told)
    ), withdrawn AS (
      UPDATE letter SET state = 'withdrawn', failure = 'outdated', finished_at = ${now}
      WHERE state = 'pending' AND id IN (SELECT letter_id FROM told)
        AND (SELECT anything FROM happened)
      RETURNING id
    ), recalled AS (
      UPDATE dossier_notice n SET state = 'dropped', reason = 'outdated',
        stuck = n.stuck + coalesce(n.letter_id IN (SELECT id FROM stuck), false)::int
      FROM told
      WHERE n.id = told.id AND (told.letter_id IN (SELECT id FROM stuck)
        OR told.letter_id IN (SELECT id FROM withdrawn)
        OR (told.state = 'to_call' AND (SELECT moved FROM happened)))
      RETURNING n.kind, n.subject
    )
    UPDATE dossier_follow SET seen_event = least(seen_event,
      (SELECT min(CASE WHEN kind IN ('change', 'ready', 'correction') THEN subject::bigint END) - 1
        FROM recalled))
    WHERE id = ${id}::uuid
    RETURNING seen_event AS "seenEvent"`;
  return { id, dossierId, contactId, seenEvent: row?.seenEvent ?? seenEvent };
}

/** Takes back what still waits for a follower who has stopped. */
export async function withdrawFrom(
  tx: Tx,
  { contactId, code, now }: { contactId: string; code: string; now: Date },
): Promise<void> {
  await tx.$executeRaw`
    WITH told AS (
      SELECT n.id, n.letter_id, n.state FROM dossier_notice n JOIN dossier d ON d.id = n.dossier_id
      WHERE n.contact_id = ${contactId}::uuid AND d.code = ${code} AND n.state IN ('sent', 'to_call')
    ), withdrawn AS (
      UPDATE letter SET state = 'withdrawn', failure = 'outdated', finished_at = ${now}
      WHERE state = 'pending' AND id IN (SELECT letter_id FROM told)
      RETURNING id
    )
    UPDATE dossier_notice n SET state = 'dropped', reason = 'stopped' FROM told
    WHERE n.id = told.id
      AND (told.state = 'to_call' OR told.letter_id IN (SELECT id FROM withdrawn))`;
}

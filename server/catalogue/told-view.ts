import type { Tx } from "../db.ts";

/** A time from one instant up to another. */
export type Period = { from: Date; until: Date };

export type Told = {
  contactId: string;
  isReachable: boolean;
  /** The correction of this edit was posted to them before. */
  isSent: boolean;
};

/** So many people at most are written to at one go. */
export const mostTold = 5000;

/**
 * Who was told something of a procedure in a time, as far as turns are kept; not what somebody was
 * told before they had their data erased.
 */
export function viewTold(
  tx: Tx,
  { slug, versionId, from, until }: Period & { slug: string; versionId: string },
): Promise<Told[]> {
  return tx.$queryRaw<Told[]>`
    SELECT c.id AS "contactId", c.unreachable_at IS NULL AS "isReachable",
      EXISTS (SELECT 1 FROM correction x
        WHERE x.version_id = ${versionId}::uuid AND x.contact_id = c.id) AS "isSent"
    FROM contact c
    WHERE c.id IN (
      SELECT v.contact_id FROM turn t
      JOIN conversation v ON v.id = t.conversation_id
      JOIN contact own ON own.id = v.contact_id
      WHERE t.procedure = ${slug} AND t.outcome IN ('answered', 'answered_aspect')
        AND t.at >= ${from} AND t.at < ${until}
        AND (own.erased_at IS NULL OR t.at > own.erased_at))
    ORDER BY c.id LIMIT ${mostTold}`;
}

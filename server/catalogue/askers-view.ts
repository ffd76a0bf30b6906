import type { Tx } from "../db.ts";

/**
 * The contacts who asked a gap since an instant and can be written to: not those who had their
 * data erased since, and not those who had asked before they were told the last time.
 */
export async function viewAskers(
  tx: Tx,
  { gapId, since, toldAt }: { gapId: string; since: Date; toldAt: Date | null },
): Promise<string[]> {
  const told = toldAt ?? new Date(0);
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM gap_saying s
    JOIN turn t ON t.inbox_id = s.inbox_id
    JOIN conversation v ON v.id = t.conversation_id
    JOIN contact c ON c.id = v.contact_id
    WHERE s.gap_id = ${gapId}::uuid AND c.unreachable_at IS NULL
      AND (c.erased_at IS NULL OR s.at > c.erased_at)
    GROUP BY c.id
    HAVING max(s.at) > ${since} AND min(s.at) > ${told}
    ORDER BY c.id LIMIT 1000`;
  return rows.map(({ id }) => id);
}

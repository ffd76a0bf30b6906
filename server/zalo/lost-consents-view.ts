import type { Tx } from "../db.ts";

/** The accounts that lost their consent since then, and need a person. */
export async function readLostConsents(tx: Tx, since: Date): Promise<{ oaId: string; at: Date }[]> {
  const rows = await tx.zaloToken.findMany({
    where: { state: "needs_reauth", failedAt: { gte: since } },
    select: { oaId: true, failedAt: true },
  });
  return rows.flatMap(({ oaId, failedAt }) => (failedAt ? [{ oaId, at: failedAt }] : []));
}

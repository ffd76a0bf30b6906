import type { Tx } from "../db.ts";

export type ZaloTokenAge = {
  /** Nothing is sent before a person gives consent, for the first time or anew. */
  needsConsent: boolean;
  /** Until the access token ends; 0 where it has ended or there is none. */
  secondsLeft: number;
};

/** For the metrics. */
export async function tokenAge(tx: Tx, oaId: string, now: Date): Promise<ZaloTokenAge> {
  const row = await tx.zaloToken.findUnique({
    where: { oaId },
    select: { state: true, accessExpiresAt: true },
  });
  const leftMs = row ? row.accessExpiresAt.getTime() - now.getTime() : 0;
  return { needsConsent: row?.state !== "good", secondsLeft: Math.max(0, leftMs / 1000) };
}

import type { Tx } from "../db.ts";

export type Consent = { stateHash: string; verifier: string };

/** `verifier` as sealed by zaloSeal. */
export async function insertConsent(
  tx: Tx,
  consent: Consent & { staffId: string; expiresAt: Date },
): Promise<void> {
  await tx.zaloConsent.create({ data: consent });
}

/**
 * Uses up what a person began: the one of that state, or, where Zalo gave no state back, their
 * latest. Undefined: they began none, its time is over, or it was used.
 */
export async function useConsent(
  tx: Tx,
  { stateHash, staffId, now }: { stateHash: string | undefined; staffId: string; now: Date },
): Promise<Consent | undefined> {
  const open = { staffId, usedAt: null, expiresAt: { gt: now } };
  const row = await tx.zaloConsent.findFirst({
    where: { ...open, ...(stateHash !== undefined && { stateHash }) },
    orderBy: { expiresAt: "desc" },
    select: { stateHash: true, verifier: true },
  });
  if (!row) return undefined;
  const { count } = await tx.zaloConsent.updateMany({
    where: { ...open, stateHash: row.stateHash },
    data: { usedAt: now },
  });
  return count === 1 ? row : undefined;
}

export async function deleteConsents(tx: Tx, before: Date): Promise<void> {
  await tx.zaloConsent.deleteMany({ where: { expiresAt: { lt: before } } });
}

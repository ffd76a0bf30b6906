import type { Tx } from "../db.ts";

export type SecondFactor = {
  /** As sealed by sealSecret. */
  sealed: string;
  /** Since when it is asked for; absent while it is being set up. */
  since?: Date;
};

/** Undefined for who has none and sets none up. */
export async function readSecondFactor(tx: Tx, staffId: string): Promise<SecondFactor | undefined> {
  const row = await tx.staff.findUnique({
    where: { id: staffId },
    select: { totpSecret: true, totpSince: true },
  });
  if (!row?.totpSecret) return undefined;
  return { sealed: row.totpSecret, ...(row.totpSince && { since: row.totpSince }) };
}

/** Keeps a new secret that is not asked for yet. */
export async function beginSecondFactor(tx: Tx, staffId: string, sealed: string): Promise<void> {
  await tx.staff.update({
    where: { id: staffId },
    data: { totpSecret: sealed, totpSince: null, totpStep: null },
  });
}

export async function confirmSecret(tx: Tx, staffId: string, since: Date): Promise<void> {
  await tx.staff.update({ where: { id: staffId }, data: { totpSince: since } });
}

/** Marks a time step as used; false when its code, or a later one, was used before. */
export async function useStep(tx: Tx, staffId: string, step: number): Promise<boolean> {
  const { count } = await tx.staff.updateMany({
    where: { id: staffId, OR: [{ totpStep: null }, { totpStep: { lt: step } }] },
    data: { totpStep: step },
  });
  return count === 1;
}

export async function deleteSecondFactor(tx: Tx, staffId: string): Promise<void> {
  const data = { totpSecret: null, totpSince: null, totpStep: null };
  await tx.staff.update({ where: { id: staffId }, data });
  await tx.recoveryCode.deleteMany({ where: { staffId } });
}

/** Puts new recovery codes in the place of all old ones. */
export async function replaceRecoveryCodes(
  tx: Tx,
  staffId: string,
  hashes: readonly string[],
): Promise<void> {
  await tx.recoveryCode.deleteMany({ where: { staffId } });
  await tx.recoveryCode.createMany({ data: hashes.map((codeHash) => ({ codeHash, staffId })) });
}

/** Spends a recovery code; false for an unknown or used one. */
export async function spendRecoveryCode(
  tx: Tx,
  staffId: string,
  code: { codeHash: string; now: Date },
): Promise<boolean> {
  const { count } = await tx.recoveryCode.updateMany({
    where: { staffId, codeHash: code.codeHash, usedAt: null },
    data: { usedAt: code.now },
  });
  return count === 1;
}

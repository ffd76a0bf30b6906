import type { Tx } from "../db.ts";

export type SecondFactorState =
  | { state: "off" }
  | { state: "pending" }
  | { state: "on"; since: Date; recoveryCodesLeft: number };

/** How a person's second factor stands. */
export async function viewSecondFactor(tx: Tx, staffId: string): Promise<SecondFactorState> {
  const row = await tx.staff.findUnique({
    where: { id: staffId },
    select: { totpSecret: true, totpSince: true },
  });
  if (!row?.totpSecret) return { state: "off" };
  if (!row.totpSince) return { state: "pending" };
  const recoveryCodesLeft = await tx.recoveryCode.count({ where: { staffId, usedAt: null } });
  return { state: "on", since: row.totpSince, recoveryCodesLeft };
}

import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { recoveryCodeHash } from "./recovery-code.ts";
import { openSealed } from "./seal-secret.ts";
import { readSecondFactor, spendRecoveryCode, useStep } from "./second-factor-store.ts";
import { matchTotp } from "./totp.ts";

/**
 * Which kind of code was typed rightly; it is used up with that. Undefined for a wrong or used
 * one. With another SECRET_KEY than at the set-up only the recovery codes are left.
 */
export async function matchCode(
  house: { tx: Tx; clock: Clock; secretKey: string },
  staffId: string,
  typed: string,
): Promise<"totp" | "recovery" | undefined> {
  const { tx, clock, secretKey } = house;
  const factor = await readSecondFactor(tx, staffId);
  if (!factor) return undefined;
  const secret = openSealed(secretKey, staffId, factor.sealed);
  const step = secret === undefined ? undefined : matchTotp(secret, typed, clock.now());
  if (step !== undefined) return (await useStep(tx, staffId, step)) ? "totp" : undefined;
  const code = { codeHash: recoveryCodeHash(staffId, typed), now: clock.now() };
  return (await spendRecoveryCode(tx, staffId, code)) ? "recovery" : undefined;
}

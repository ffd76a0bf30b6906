import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import type { Result } from "../result.ts";
import { type ProofRefusal, provePassword, type Self } from "./prove-self.ts";
import { renewRecoveryCodes } from "./renew-recovery-codes.ts";
import { confirmSecret, useStep } from "./second-factor-store.ts";
import { deleteSessionsOf } from "./session-store.ts";
import { readPendingSecret } from "./start-second-factor.ts";
import { matchTotp } from "./totp.ts";

/**
 * Puts the second factor in force once the phone has shown a right code, ends the person's other
 * sessions, which were opened without it, and gives the recovery codes, which nobody sees again.
 */
export async function confirmSecondFactor(
  house: { tx: Tx; clock: Clock; secretKey: string },
  self: Self & { sessionId: string; code: string },
): Promise<Result<{ recoveryCodes: string[] }, ProofRefusal | "not_started">> {
  const secret = await readPendingSecret(house, self.staffId);
  if (secret === undefined) return { ok: false, reason: "not_started" };
  const proved = await provePassword(house, self);
  if (!proved.ok) return proved;
  const now = house.clock.now();
  const step = matchTotp(secret, self.code, now);
  if (step === undefined || !(await useStep(house.tx, self.staffId, step))) {
    return { ok: false, reason: "wrong_code" };
  }
  await confirmSecret(house.tx, self.staffId, now);
  await deleteSessionsOf(house.tx, self.staffId, self.sessionId);
  return { ok: true, value: { recoveryCodes: await renewRecoveryCodes(house, self.staffId) } };
}

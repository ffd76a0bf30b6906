import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import type { Result } from "../result.ts";
import type { PasswordTry } from "./check-password.ts";
import { readLoginLock } from "./login-lock.ts";
import { matchCode } from "./match-code.ts";

export type ProofRefusal = "locked" | "wrong_password" | "wrong_code";

export type Self = {
  staffId: string;
  login: string;
  /** What checkPassword made of the password, outside of the transaction. */
  tried: PasswordTry;
};

/**
 * Whether who sits at an open session is its owner: by the password. The edge writes the refusal
 * into the audit under loginTarget, and so it counts towards the lock.
 */
export async function provePassword(
  house: { tx: Tx; clock: Clock },
  { staffId, login, tried }: Self,
): Promise<Result<undefined, "locked" | "wrong_password">> {
  if (await readLoginLock(house, login)) return { ok: false, reason: "locked" };
  if (tried.staffId !== staffId) return { ok: false, reason: "wrong_password" };
  return { ok: true, value: undefined };
}

/** The same by the password and a code of the second factor, which is used up. */
export async function proveSelf(
  house: { tx: Tx; clock: Clock; secretKey: string },
  self: Self & { code: string },
): Promise<Result<undefined, ProofRefusal>> {
  const proved = await provePassword(house, self);
  if (!proved.ok) return proved;
  const by = await matchCode(house, self.staffId, self.code);
  return by ? { ok: true, value: undefined } : { ok: false, reason: "wrong_code" };
}

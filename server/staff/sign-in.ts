import { writeAudit } from "../audit.ts";
import type { PasswordTry } from "./check-password.ts";
import { enter, type Entry, type EntryHouse } from "./enter.ts";
import { loginTarget, readLoginLock } from "./login-lock.ts";
import { findStaff } from "./staff-store.ts";

export type SignInResult =
  | { ok: true; value: Entry }
  | { ok: false; reason: "wrong_password" }
  | { ok: false; reason: "locked"; until: Date };

/**
 * Lets in who typed a password that checkPassword found right, unless the login is locked: then
 * even the right password is refused. Unknown logins are locked in the same way, so that the answer
 * does not tell which exist.
 */
export async function signIn(
  house: EntryHouse,
  tried: PasswordTry & { userAgent?: string | undefined },
): Promise<SignInResult> {
  const target = loginTarget(tried.login);
  const until = await readLoginLock(house, tried.login);
  const audit = { action: "staff.sign_in", target, staffId: tried.staffId };
  if (until) {
    await writeAudit(house, { ...audit, outcome: "locked" });
    return { ok: false, reason: "locked", until };
  }
  const staff = tried.staffId === undefined ? undefined : await findStaff(house.tx, tried.staffId);
  if (!staff) {
    await writeAudit(house, { ...audit, outcome: "wrong_password" });
    return { ok: false, reason: "wrong_password" };
  }
  const entry = await enter(house, staff, tried.userAgent);
  const outcome = entry.next === "session" ? "done" : "code_asked";
  await writeAudit(house, { ...audit, outcome });
  return { ok: true, value: entry };
}

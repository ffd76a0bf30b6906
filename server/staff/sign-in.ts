import { createHash } from "node:crypto";
import { writeAudit } from "../audit.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import type { Ids } from "../ids.ts";
import type { PasswordTry } from "./check-password.ts";
import { openSession } from "./open-session.ts";
import { lockLogin, readWrongTries } from "./sign-in-store.ts";

/** So many wrong passwords for one login within so long lock it until the first has aged. */
const mostWrongTries = 5;
const lockMinutes = 15;

export type SignInResult =
  | { ok: true; token: string; staffId: string }
  | { ok: false; reason: "wrong_password" }
  | { ok: false; reason: "locked"; until: Date };

/**
 * Opens a session for a try that checkPassword found right, unless the login is locked: then even
 * the right password is refused. Unknown logins are locked in the same way, so that the answer
 * does not tell which exist.
 */
export async function signIn(
  house: { tx: Tx; clock: Clock; ids: Ids },
  tried: PasswordTry,
): Promise<SignInResult> {
  const now = house.clock.now();
  const target = loginTarget(tried.login);
  await lockLogin(house.tx, target);
  const wrong = await readWrongTries(house.tx, target, minutesBefore(now, lockMinutes));
  const audit = { action: "staff.sign_in", target, staffId: tried.staffId };
  const oldest = wrong.at(-mostWrongTries);
  if (oldest) {
    await writeAudit(house, { ...audit, outcome: "locked" });
    return { ok: false, reason: "locked", until: minutesBefore(oldest, -lockMinutes) };
  }
  if (tried.staffId === undefined) {
    await writeAudit(house, { ...audit, outcome: "wrong_password" });
    return { ok: false, reason: "wrong_password" };
  }
  const token = await openSession(house, tried.staffId);
  await writeAudit(house, { ...audit, outcome: "done" });
  return { ok: true, token, staffId: tried.staffId };
}

/** A hash, because people type their password into the field of the login. */
export function loginTarget(login: string): string {
  return `login:${createHash("sha256").update(login).digest("hex").slice(0, 16)}`;
}

function minutesBefore(instant: Date, minutes: number): Date {
  return new Date(instant.getTime() - minutes * 60_000);
}

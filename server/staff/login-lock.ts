import { createHash } from "node:crypto";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { lockLogin, readWrongTries } from "./sign-in-store.ts";

/** So many wrong passwords and codes for one login within so long lock it until the first has aged. */
const mostWrongTries = 5;
const lockMinutes = 15;

/**
 * Until when a login is locked; undefined when it is not. Wrong tries are audit rows that name
 * loginTarget, by whatever page they came. Held until the transaction ends, so that tries sent at
 * the same time are counted one by one.
 */
export async function readLoginLock(
  house: { tx: Tx; clock: Clock },
  login: string,
): Promise<Date | undefined> {
  const now = house.clock.now();
  const target = loginTarget(login);
  await lockLogin(house.tx, target);
  const wrong = await readWrongTries(house.tx, target, minutesBefore(now, lockMinutes));
  const oldest = wrong.at(-mostWrongTries);
  return oldest && minutesBefore(oldest, -lockMinutes);
}

/** A hash, because people type their password into the field of the login. */
export function loginTarget(login: string): string {
  return `login:${createHash("sha256").update(login).digest("hex").slice(0, 16)}`;
}

function minutesBefore(instant: Date, minutes: number): Date {
  return new Date(instant.getTime() - minutes * 60_000);
}

import { writeAudit } from "../audit.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import type { Result } from "../result.ts";
import { enter, type Entry, type EntryHouse } from "./enter.ts";
import { findOpenLink, spendLink, spendLinksOf } from "./link-store.ts";
import { type PasswordFault, passwordFault } from "./password.ts";
import { deleteSessionsOf } from "./session-store.ts";
import { findStaff, setPasswordHash, type StaffMember } from "./staff-store.ts";
import { tokenHash } from "./token-hash.ts";

/** Whose link it is; undefined for a used, expired or invented one. Looking does not spend it,
 * because programs that preview links look too. */
export async function readSignInLink(
  house: { tx: Tx; clock: Clock },
  token: string,
): Promise<StaffMember | undefined> {
  const link = await findOpenLink(house.tx, tokenHash(token), house.clock.now());
  const staff = link && (await findStaff(house.tx, link.staffId));
  return staff?.isActive ? staff : undefined;
}

export type LinkRefusal = "link_spent" | PasswordFault;

/**
 * Sets the password, ends the person's other sessions, spends all their links and lets them in;
 * who has a second factor is still asked for the code.
 * `passwordHash` is worked out by the caller beforehand: it takes long, and a transaction must not.
 */
export async function useSignInLink(
  house: EntryHouse,
  given: { token: string; password: string; passwordHash: string; userAgent?: string | undefined },
): Promise<Result<Entry, LinkRefusal>> {
  const staff = await readSignInLink(house, given.token);
  if (!staff) return { ok: false, reason: "link_spent" };
  const fault = passwordFault(given.password, staff.login);
  if (fault) return { ok: false, reason: fault };
  const now = house.clock.now();
  if (!(await spendLink(house.tx, tokenHash(given.token), now))) {
    return { ok: false, reason: "link_spent" };
  }
  await spendLinksOf(house.tx, staff.id, now);
  await setPasswordHash(house.tx, staff.id, given.passwordHash);
  await deleteSessionsOf(house.tx, staff.id);
  const { passwordHash } = given;
  const entry = await enter(house, { ...staff, passwordHash }, given.userAgent);
  await writeAudit(house, { staffId: staff.id, action: "staff.use_link", outcome: "done" });
  return { ok: true, value: entry };
}

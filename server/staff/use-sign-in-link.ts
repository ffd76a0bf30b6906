import { writeAudit } from "../audit.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import type { Ids } from "../ids.ts";
import type { Result } from "../result.ts";
import { findOpenLink, spendLink, spendLinksOf } from "./link-store.ts";
import { openSession } from "./open-session.ts";
import { passwordFault } from "./password.ts";
import { deleteSessionsOf } from "./session-store.ts";
import { findStaff, setPasswordHash } from "./staff-store.ts";
import { tokenHash } from "./token-hash.ts";

export type LinkOwner = { id: string; login: string; displayName: string };

/** Whose link it is; undefined for a used, expired or invented one. Looking does not spend it,
 * because programs that preview links look too. */
export async function readSignInLink(
  house: { tx: Tx; clock: Clock },
  token: string,
): Promise<LinkOwner | undefined> {
  const link = await findOpenLink(house.tx, tokenHash(token), house.clock.now());
  const staff = link && (await findStaff(house.tx, link.staffId));
  return staff?.isActive ? staff : undefined;
}

export type LinkRefusal = "link_spent" | "too_short" | "too_long" | "like_login";

/**
 * Sets the password, ends the person's other sessions, spends all their links and opens a session.
 * `passwordHash` is worked out by the caller beforehand: it takes long, and a transaction must not.
 */
export async function useSignInLink(
  house: { tx: Tx; clock: Clock; ids: Ids },
  given: { token: string; password: string; passwordHash: string },
): Promise<Result<{ sessionToken: string; staffId: string }, LinkRefusal>> {
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
  const sessionToken = await openSession(house, staff.id);
  await writeAudit(house, { staffId: staff.id, action: "staff.use_link", outcome: "done" });
  return { ok: true, value: { sessionToken, staffId: staff.id } };
}

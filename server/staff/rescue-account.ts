import { writeAudit } from "../audit.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import type { Ids } from "../ids.ts";
import type { Result } from "../result.ts";
import { renewLink } from "./renew-link.ts";
import { deleteSecondFactor } from "./second-factor-store.ts";
import { deleteSessionsOf } from "./session-store.ts";
import { findStaffByLogin } from "./staff-store.ts";

/**
 * For whoever has the machine in their hands: a new one-time link for an account that nobody else
 * can open again, and on their word its second factor taken away. The audit names no one, since
 * nobody is signed in. Refuses an unknown or closed account.
 */
export async function rescueAccount(
  house: { tx: Tx; clock: Clock; ids: Ids },
  account: { login: string; dropsSecondFactor: boolean },
): Promise<Result<{ linkPath: string }, "no_such_staff" | "not_active">> {
  const login = account.login.trim().toLowerCase();
  const staff = await findStaffByLogin(house.tx, login);
  const renewed = staff
    ? await renewLink(house, staff.id)
    : ({ ok: false, reason: "no_such_staff" } as const);
  if (staff && renewed.ok && account.dropsSecondFactor) {
    await deleteSecondFactor(house.tx, staff.id);
    await deleteSessionsOf(house.tx, staff.id);
  }
  const action = account.dropsSecondFactor ? "staff.reset_second_factor" : "staff.link";
  await writeAudit(house, { action, target: login, outcome: renewed.ok ? "done" : renewed.reason });
  return renewed;
}

import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import type { Result } from "../result.ts";
import { isLastAdministrator } from "./last-administrator.ts";
import { spendLinksOf } from "./link-store.ts";
import { may } from "./may.ts";
import { deleteSessionsOf } from "./session-store.ts";
import { findStaff, lockStaff, setActive } from "./staff-store.ts";

/**
 * Closes or reopens an account. Closing ends its sessions at once and spends its links. Nobody
 * closes their own, and the last administrator who can sign in stays open.
 */
export async function setStaffActive(
  house: { tx: Tx; clock: Clock },
  change: { staffId: string; isActive: boolean; by: string },
): Promise<Result<undefined, "no_such_staff" | "own_account" | "last_administrator">> {
  if (change.staffId === change.by) return { ok: false, reason: "own_account" };
  await lockStaff(house.tx);
  const by = await findStaff(house.tx, change.by);
  const staff = await findStaff(house.tx, change.staffId);
  // Two administrators closing each other at the same moment: the second is no longer one.
  if (!staff || !by?.isActive || !may(by.role, "staff.manage")) {
    return { ok: false, reason: "no_such_staff" };
  }
  if (!change.isActive && (await isLastAdministrator(house, staff))) {
    return { ok: false, reason: "last_administrator" };
  }
  await setActive(house.tx, staff.id, change.isActive);
  if (!change.isActive) {
    await deleteSessionsOf(house.tx, staff.id);
    await spendLinksOf(house.tx, staff.id, house.clock.now());
  }
  return { ok: true, value: undefined };
}

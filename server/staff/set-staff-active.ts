import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import type { Result } from "../result.ts";
import { spendLinksOf } from "./link-store.ts";
import { deleteSessionsOf } from "./session-store.ts";
import { findStaff, lockStaff, setActive } from "./staff-store.ts";

/**
 * Closes or reopens an account. Closing ends its sessions at once and spends its links. Nobody
 * closes their own, so one administrator who can sign in always remains.
 */
export async function setStaffActive(
  house: { tx: Tx; clock: Clock },
  change: { staffId: string; isActive: boolean; by: string },
): Promise<Result<undefined, "no_such_staff" | "own_account">> {
  if (change.staffId === change.by) return { ok: false, reason: "own_account" };
  await lockStaff(house.tx);
  const by = await findStaff(house.tx, change.by);
  const staff = await findStaff(house.tx, change.staffId);
  // Two administrators closing each other at the same moment: the second is no longer one.
  if (!staff || !by?.isActive) return { ok: false, reason: "no_such_staff" };
  await setActive(house.tx, staff.id, change.isActive);
  if (!change.isActive) {
    await deleteSessionsOf(house.tx, staff.id);
    await spendLinksOf(house.tx, staff.id, house.clock.now());
  }
  return { ok: true, value: undefined };
}

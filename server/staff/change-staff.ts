import type { Tx } from "../db.ts";
import type { Result } from "../result.ts";
import { isLastAdministrator } from "./last-administrator.ts";
import { may } from "./may.ts";
import { type Place, type PlaceRefusal, parsePlace } from "./staff-place.ts";
import { findStaff, lockStaff, updateStaff } from "./staff-store.ts";

export type StaffChange = Place & { staffId: string; by: string };

/**
 * Changes a person's name, role and unit; it holds from their next page on. The last administrator
 * who can sign in stays one.
 */
export async function changeStaff(
  house: { tx: Tx },
  change: StaffChange,
): Promise<Result<undefined, PlaceRefusal | "no_such_staff" | "last_administrator">> {
  await lockStaff(house.tx);
  const by = await findStaff(house.tx, change.by);
  const staff = await findStaff(house.tx, change.staffId);
  // Two administrators demoting each other at the same moment: the second is no longer one.
  if (!staff || !by?.isActive || !may(by.role, "staff.manage")) {
    return { ok: false, reason: "no_such_staff" };
  }
  const parsed = await parsePlace(house, change, staff.unitId);
  if (!parsed.ok) return parsed;
  if (parsed.value.role !== "administrator" && (await isLastAdministrator(house, staff))) {
    return { ok: false, reason: "last_administrator" };
  }
  await updateStaff(house.tx, staff.id, parsed.value);
  return { ok: true, value: undefined };
}

import type { Tx } from "../db.ts";
import type { Result } from "../result.ts";
import { type Role, isRole } from "./role.ts";
import { isActiveUnit } from "./unit-choices-view.ts";

/** As typed: who somebody is in the house. */
export type Place = {
  displayName: string;
  role: string;
  /** Empty: the whole house. */
  unitId: string;
};
export type PlaceRefusal = "no_name" | "bad_role" | "bad_unit";

export type ParsedPlace = { displayName: string; role: Role; unitId: string | null };

/** Refuses a closed or unknown unit, but leaves a person in the one they are in. */
export async function parsePlace(
  house: { tx: Tx },
  typed: Place,
  current?: string,
): Promise<Result<ParsedPlace, PlaceRefusal>> {
  const displayName = typed.displayName.trim().normalize("NFC").slice(0, 100);
  if (displayName === "") return { ok: false, reason: "no_name" };
  if (!isRole(typed.role)) return { ok: false, reason: "bad_role" };
  const { role, unitId } = typed;
  if (unitId === "") return { ok: true, value: { displayName, role, unitId: null } };
  if (unitId !== current && !(await isActiveUnit(house.tx, unitId))) {
    return { ok: false, reason: "bad_unit" };
  }
  return { ok: true, value: { displayName, role, unitId } };
}

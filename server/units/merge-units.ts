import type { Result } from "../result.ts";
import { moveTicketsOfUnit } from "../tickets/move-tickets-of-unit.ts";
import { findUnit } from "./find-unit.ts";
import type { UnitHouse } from "./unit-house.ts";
import { changeUnit, insertAlias, moveAliases, moveChildrenAndStaff } from "./unit-store.ts";
import { isWithin } from "./unit.ts";

export type MergeRefusal = "not_found" | "same_unit" | "other_kind" | "ring";

/**
 * A body goes into another one of its kind: its name and aliases go on there, its people, the units
 * below it and its running tickets go along. Its old tickets stay with it, and it goes below the
 * other, whose people see them there.
 */
export async function mergeUnits(
  house: UnitHouse,
  { from, into, by }: { from: string; into: string; by: string },
): Promise<Result<{ id: string; tickets: number }, MergeRefusal>> {
  if (from === into) return { ok: false, reason: "same_unit" };
  const found = await findUnit(house.tx, from);
  if (!found.ok) return found;
  const { unit, units } = found.value;
  const heir = units.get(into);
  if (!heir?.isActive) return { ok: false, reason: "not_found" };
  if (heir.kind !== unit.kind) return { ok: false, reason: "other_kind" };
  if (isWithin(units, into, from)) return { ok: false, reason: "ring" };
  await moveAliases(house.tx, unit, into);
  await insertAlias(house.tx, { unitId: into, name: unit.name, kind: "merged" });
  await moveChildrenAndStaff(house.tx, from, into);
  await changeUnit(house.tx, from, { isActive: false, parentId: into });
  const tickets = await moveTicketsOfUnit(house, { from: unit, into: heir, by });
  return { ok: true, value: { id: into, tickets } };
}

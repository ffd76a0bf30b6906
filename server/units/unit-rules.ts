import { unitKey } from "./read-unit-name.ts";
import { type Unit, type UnitKind, isWithin } from "./unit.ts";

type Units = ReadonlyMap<string, Unit>;

/** Why a unit can't stand where it should. */
export type PlaceRefusal = "unknown_parent" | "needs_parent" | "has_top" | "ring" | "name_taken";

export type Place = { id?: string; name: string; kind: UnitKind; parentId: string | null };

/**
 * Whether a unit may stand at a place of the tree. There is one top, a department: whoever works
 * in it sees the tickets of all units. Two neighbours never have one name.
 */
export function refusePlace(units: Units, place: Place): PlaceRefusal | undefined {
  const { id, name, kind, parentId } = place;
  const others = [...units.values()].filter((unit) => unit.id !== id && unit.isActive);
  if (parentId === null) {
    if (others.some((unit) => unit.parentId === null)) return "has_top";
    if (kind !== "department") return "needs_parent";
  } else {
    if (!units.get(parentId)?.isActive) return "unknown_parent";
    if (id !== undefined && isWithin(units, parentId, id)) return "ring";
  }
  const key = unitKey(name);
  const isTaken = others.some((unit) => unit.parentId === parentId && unitKey(unit.name) === key);
  return isTaken ? "name_taken" : undefined;
}

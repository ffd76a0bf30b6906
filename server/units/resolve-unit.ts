import type { Tx } from "../db.ts";
import type { Result } from "../result.ts";
import { findUnits } from "./find-units.ts";
import type { Unit } from "./unit.ts";
import { readUnitIndex } from "./units-view.ts";

/**
 * The unit whose name somebody of the staff typed or chose, as `unitLabel` writes it or in any other
 * way that tells which it is. Nothing typed is no unit.
 */
export async function resolveUnit(
  tx: Tx,
  typed: string,
): Promise<Result<{ id: string | null }, "unknown_unit" | "many_units">> {
  if (typed.trim() === "") return { ok: true, value: { id: null } };
  const index = await readUnitIndex(tx);
  const labelled = [...index.units.values()].filter(
    (unit) => unit.isActive && unitLabel(index.units, unit) === typed.trim(),
  );
  const found = labelled.length > 0 ? labelled.map(({ id }) => id) : findUnits(index, typed);
  const [id, ...others] = found;
  if (id === undefined) return { ok: false, reason: "unknown_unit" };
  return others.length > 0 ? { ok: false, reason: "many_units" } : { ok: true, value: { id } };
}

/** A unit's name with that of the one above, unless that is the top: two schools may share a name. */
export function unitLabel(units: ReadonlyMap<string, Unit>, unit: Unit): string {
  const above = unit.parentId === null ? undefined : units.get(unit.parentId);
  return above && above.parentId !== null ? `${unit.name}, ${above.name}` : unit.name;
}

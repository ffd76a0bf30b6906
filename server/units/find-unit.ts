import type { Tx } from "../db.ts";
import type { Result } from "../result.ts";
import type { Unit } from "./unit.ts";
import { lockUnits } from "./unit-store.ts";
import { readUnits } from "./units-view.ts";

export type UnitTree = { unit: Unit; units: ReadonlyMap<string, Unit> };

/** A unit that is open, among all others, with the tree locked for a change. */
export async function findUnit(tx: Tx, id: string): Promise<Result<UnitTree, "not_found">> {
  const units = await lockTree(tx);
  const unit = units.get(id);
  return unit?.isActive ? { ok: true, value: { unit, units } } : { ok: false, reason: "not_found" };
}

export async function lockTree(tx: Tx): Promise<ReadonlyMap<string, Unit>> {
  await lockUnits(tx);
  return new Map((await readUnits(tx)).map((unit) => [unit.id, unit]));
}

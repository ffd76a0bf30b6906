import type { Result } from "../result.ts";
import { tidyUnitName } from "./add-unit.ts";
import { lockTree } from "./find-unit.ts";
import { type PlannedUnit, planUnits } from "./plan-units.ts";
import { type CsvRefusal, readUnitCsv } from "./read-unit-csv.ts";
import type { UnitHouse } from "./unit-house.ts";
import { insertAlias, insertUnit } from "./unit-store.ts";

export type Imported = { added: number; aliases: number; faults: number };

/**
 * Adds the units of a list that are not there yet, and new aliases of those that are. Lines at
 * fault, and what stands below them, are left out; the rest is done.
 */
export async function importUnits(
  house: UnitHouse,
  bytes: Uint8Array,
): Promise<Result<Imported, CsvRefusal>> {
  const units = await lockTree(house.tx);
  const lines = readUnitCsv(bytes);
  if (!lines.ok) return lines;
  const plan = planUnits(lines.value, [...units.values()]);
  const sum: Imported = { added: 0, aliases: 0, faults: 0 };
  const made = await addPlanned(house, plan);
  sum.added = made.size;
  for (const { line, aliases, outcome } of plan) {
    if (outcome.kind === "known") {
      sum.aliases += await addAliases(house, outcome.unitId, outcome.newAliases);
    }
    const unitId = made.get(line);
    if (unitId !== undefined) sum.aliases += await addAliases(house, unitId, aliases);
  }
  sum.faults = plan.filter(({ outcome }) => outcome.kind === "fault").length;
  sum.faults += plan.filter(({ outcome }) => outcome.kind === "add").length - made.size;
  return { ok: true, value: sum };
}

/** Parents before children, wherever they stand in the file; the ids by their lines. */
async function addPlanned(
  { tx, clock }: UnitHouse,
  plan: readonly PlannedUnit[],
): Promise<ReadonlyMap<number, string>> {
  const made = new Map<number, string>();
  for (let before = -1; made.size > before;) {
    before = made.size;
    for (const { line, name: typed, kind, outcome } of plan) {
      if (outcome.kind !== "add" || made.has(line) || !kind) continue;
      const { parent } = outcome;
      const parentId = "unitId" in parent ? parent.unitId : made.get(parent.line);
      const name = tidyUnitName(typed);
      if (parentId === undefined || name === undefined) continue;
      const unit = { name, kind, parentId, createdAt: clock.now() };
      made.set(line, (await insertUnit(tx, unit)).id);
    }
  }
  return made;
}

async function addAliases(
  { tx }: UnitHouse,
  unitId: string,
  aliases: readonly string[],
): Promise<number> {
  let added = 0;
  for (const alias of aliases) {
    const name = tidyUnitName(alias);
    if (name && (await insertAlias(tx, { unitId, name, kind: "former" }))) added += 1;
  }
  return added;
}

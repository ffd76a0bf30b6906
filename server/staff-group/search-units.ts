import { foldTones } from "../../knowledge/index.ts";
import type { Tx } from "../db.ts";
import { findUnits, openUnitIndex } from "../units/find-units.ts";
import { readUnits } from "../units/units-view.ts";

/** The open units that a piece of a name may mean: what it names, else whatever holds it. */
export async function searchUnits(tx: Tx, words: string): Promise<string[]> {
  const units = (await readUnits(tx)).filter((unit) => unit.isActive);
  const named = findUnits(openUnitIndex(units), words);
  if (named.length > 0) return named;
  const piece = foldTones(words).trim();
  if (piece === "") return [];
  return units
    .filter((unit) =>
      [unit.name, ...unit.aliases.map((alias) => alias.name)].some((name) =>
        foldTones(name).includes(piece),
      ),
    )
    .map((unit) => unit.id);
}

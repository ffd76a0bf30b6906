import type { Result } from "../result.ts";
import { tidyWords } from "../tickets/tidy-words.ts";
import { tidyUnitName } from "./add-unit.ts";
import { findUnit } from "./find-unit.ts";
import { unitKey } from "./read-unit-name.ts";
import type { UnitHouse } from "./unit-house.ts";
import { type PlaceRefusal, refusePlace } from "./unit-rules.ts";
import { changeUnit, insertAlias } from "./unit-store.ts";

export type UnitEdit = {
  id: string;
  name: string;
  parentId: string | null;
  address: string;
  phone: string;
};

/**
 * Renames a unit, moves it within the tree, or sets how it is reached. Its old name goes on as an
 * alias, so that who uses it is still understood.
 */
export async function editUnit(
  { tx }: UnitHouse,
  { id, name: typed, parentId, address, phone }: UnitEdit,
): Promise<Result<{ id: string }, PlaceRefusal | "not_found" | "no_name">> {
  const found = await findUnit(tx, id);
  if (!found.ok) return found;
  const { unit, units } = found.value;
  const name = tidyUnitName(typed);
  if (!name) return { ok: false, reason: "no_name" };
  const reason = refusePlace(units, { id, name, kind: unit.kind, parentId });
  if (reason) return { ok: false, reason };
  await changeUnit(tx, id, {
    ...{ name, parentId },
    address: tidyWords(address, 500) ?? null,
    phone: tidyWords(phone, 50) ?? null,
  });
  if (unitKey(name) !== unitKey(unit.name)) {
    await insertAlias(tx, { unitId: id, name: unit.name, kind: "former" });
  }
  return { ok: true, value: { id } };
}

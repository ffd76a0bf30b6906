import type { Result } from "../result.ts";
import { tidyUnitName } from "./add-unit.ts";
import { findUnit } from "./find-unit.ts";
import { unitKey } from "./read-unit-name.ts";
import type { UnitHouse } from "./unit-house.ts";
import { deleteAlias, insertAlias } from "./unit-store.ts";
import { type AliasKind, aliasKinds } from "./unit.ts";

export type AliasRefusal = "not_found" | "no_name" | "bad_kind" | "has_alias";

/** Gives a unit another name. Refuses `has_alias` where it goes by that already. */
export async function addAlias(
  { tx }: UnitHouse,
  { unitId, name: typed, kind }: { unitId: string; name: string; kind: string },
): Promise<Result<{ id: string }, AliasRefusal>> {
  const found = await findUnit(tx, unitId);
  if (!found.ok) return found;
  const name = tidyUnitName(typed);
  if (!name || unitKey(name) === "") return { ok: false, reason: "no_name" };
  if (!isAliasKind(kind)) return { ok: false, reason: "bad_kind" };
  if (unitKey(name) === unitKey(found.value.unit.name)) return { ok: false, reason: "has_alias" };
  const isNew = await insertAlias(tx, { unitId, name, kind });
  return isNew ? { ok: true, value: { id: unitId } } : { ok: false, reason: "has_alias" };
}

/** Takes another name from a unit. */
export async function removeAlias(
  { tx }: UnitHouse,
  { unitId, aliasId }: { unitId: string; aliasId: string },
): Promise<Result<{ id: string }, "not_found">> {
  const found = await findUnit(tx, unitId);
  if (!found.ok) return found;
  const isGone = await deleteAlias(tx, unitId, aliasId);
  return isGone ? { ok: true, value: { id: unitId } } : { ok: false, reason: "not_found" };
}

function isAliasKind(word: string): word is AliasKind {
  return (aliasKinds as readonly string[]).includes(word);
}

import type { Result } from "../result.ts";
import { tidyWords } from "../tickets/tidy-words.ts";
import { lockTree } from "./find-unit.ts";
import type { UnitHouse } from "./unit-house.ts";
import { type PlaceRefusal, refusePlace } from "./unit-rules.ts";
import { insertUnit } from "./unit-store.ts";
import { isUnitKind } from "./unit.ts";

export type UnitToAdd = {
  name: string;
  kind: string;
  parentId: string | null;
  address?: string;
  phone?: string;
  isDemo?: boolean;
};

/** Adds a unit to the tree. */
export async function addUnit(
  { tx, clock }: UnitHouse,
  { name: typed, kind, parentId, address, phone, isDemo = false }: UnitToAdd,
): Promise<Result<{ id: string }, PlaceRefusal | "no_name" | "bad_kind">> {
  const name = tidyUnitName(typed);
  if (!name) return { ok: false, reason: "no_name" };
  if (!isUnitKind(kind)) return { ok: false, reason: "bad_kind" };
  const units = await lockTree(tx);
  const reason = refusePlace(units, { name, kind, parentId });
  if (reason) return { ok: false, reason };
  const unit = {
    ...{ name, kind, parentId, isDemo, createdAt: clock.now() },
    address: tidyWords(address, 500),
    phone: tidyWords(phone, 50),
  };
  return { ok: true, value: await insertUnit(tx, unit) };
}

/** One line of at most 200 characters; undefined: nothing is left. */
export function tidyUnitName(typed: string): string | undefined {
  return tidyWords(typed.replaceAll(/\s+/g, " "), 200);
}

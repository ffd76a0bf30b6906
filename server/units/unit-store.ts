import type { Tx } from "../db.ts";
import { unitKey } from "./read-unit-name.ts";
import type { AliasKind, Unit, UnitKind } from "./unit.ts";

/** One change of the tree at a time: two moves at once could make a ring. */
export async function lockUnits(tx: Tx): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('units'))::text`;
}

export type NewUnit = {
  name: string;
  kind: UnitKind;
  parentId: string | null;
  address?: string | undefined;
  phone?: string | undefined;
  createdAt: Date;
  isDemo?: boolean;
};

export async function insertUnit(
  tx: Tx,
  { address, phone, ...unit }: NewUnit,
): Promise<{ id: string }> {
  const data = { ...unit, address: address ?? null, phone: phone ?? null };
  return tx.unit.create({ data, select: { id: true } });
}

export type UnitChange = Partial<{
  name: string;
  parentId: string | null;
  isActive: boolean;
  address: string | null;
  phone: string | null;
}>;

export async function changeUnit(tx: Tx, id: string, change: UnitChange): Promise<void> {
  await tx.unit.update({ where: { id }, data: change });
}

/** Adds another name of a unit; one that it has already is left as it is. False: so it was. */
export async function insertAlias(
  tx: Tx,
  alias: { unitId: string; name: string; kind: AliasKind },
): Promise<boolean> {
  const data = [{ ...alias, key: unitKey(alias.name) }];
  return (await tx.unitAlias.createMany({ data, skipDuplicates: true })).count > 0;
}

/** False: the unit has no such alias. */
export async function deleteAlias(tx: Tx, unitId: string, aliasId: string): Promise<boolean> {
  return (await tx.unitAlias.deleteMany({ where: { id: aliasId, unitId } })).count > 0;
}

/** All that hangs on one unit and moves with it into another. */
export async function moveChildrenAndStaff(tx: Tx, from: string, to: string): Promise<void> {
  await tx.unit.updateMany({ where: { parentId: from }, data: { parentId: to } });
  await tx.staff.updateMany({ where: { unitId: from }, data: { unitId: to } });
}

export async function moveAliases(
  tx: Tx,
  from: Pick<Unit, "id" | "aliases">,
  to: string,
): Promise<void> {
  for (const { name, kind } of from.aliases) await insertAlias(tx, { unitId: to, name, kind });
  await tx.unitAlias.deleteMany({ where: { unitId: from.id } });
}

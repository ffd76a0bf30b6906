import type { Tx } from "../db.ts";
import { isUuid } from "../ids.ts";

export type UnitChoice = { id: string; name: string };

/** The units that somebody may be put into, each with the one above it, by name. */
export async function viewUnitChoices(tx: Tx): Promise<UnitChoice[]> {
  const rows = await tx.unit.findMany({
    where: { isActive: true },
    orderBy: { name: "asc" },
    select: { id: true, name: true, parent: { select: { name: true } } },
  });
  return rows.map(({ id, name, parent }) => ({
    id,
    name: parent ? `${name} (${parent.name})` : name,
  }));
}

export async function isActiveUnit(tx: Tx, id: string): Promise<boolean> {
  if (!isUuid(id)) return false;
  return (await tx.unit.count({ where: { id, isActive: true } })) === 1;
}

/** Undefined for a unit that is no more. */
export async function readUnitName(tx: Tx, id: string): Promise<string | undefined> {
  return (await tx.unit.findUnique({ where: { id }, select: { name: true } }))?.name;
}

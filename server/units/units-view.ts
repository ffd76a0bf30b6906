import type { Tx } from "../db.ts";
import { type UnitIndex, openUnitIndex } from "./find-units.ts";
import type { AliasKind, Unit, UnitKind } from "./unit.ts";

/** All units, closed ones too, by name. */
export async function readUnits(tx: Tx): Promise<Unit[]> {
  const rows = await tx.unit.findMany({
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: columns,
  });
  return rows.map((row) => ({
    ...row,
    kind: row.kind as UnitKind,
    aliases: row.aliases.map((alias) => ({ ...alias, kind: alias.kind as AliasKind })),
  }));
}

/** To find units by name in what people write. */
export async function readUnitIndex(tx: Tx): Promise<UnitIndex> {
  return openUnitIndex(await readUnits(tx));
}

/** The active unit of that id; undefined: there is none, or it is closed. */
export async function readActiveUnit(
  tx: Tx,
  id: string,
): Promise<{ id: string; name: string } | undefined> {
  if (!isUuid(id)) return undefined;
  const where = { id, isActive: true };
  return (await tx.unit.findFirst({ where, select: { id: true, name: true } })) ?? undefined;
}

/** What hangs on one unit. Sealed tickets are not counted: nobody learns of them here. */
export type UnitLoad = {
  address: string | null;
  phone: string | null;
  staff: number;
  openTickets: number;
};

export async function readUnitLoad(tx: Tx, id: string): Promise<UnitLoad> {
  const [row] = await tx.$queryRaw<UnitLoad[]>`
    SELECT address, phone,
      (SELECT count(*)::int FROM staff WHERE staff.unit_id = unit.id AND staff.is_active) AS staff,
      (SELECT count(*)::int FROM ticket WHERE ticket.unit_id = unit.id AND NOT ticket.restricted
        AND ticket.status NOT IN ('closed', 'declined', 'merged')) AS "openTickets"
    FROM unit WHERE id = ${id}::uuid`;
  if (!row) throw new Error("the unit is gone");
  return row;
}

export function isUuid(id: string): boolean {
  return /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(id);
}

const columns = {
  id: true,
  name: true,
  kind: true,
  parentId: true,
  isActive: true,
  aliases: { orderBy: { name: "asc" }, select: { id: true, name: true, kind: true } },
} as const;

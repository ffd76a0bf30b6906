import type { Tx } from "../db.ts";
import { readUnitScope } from "../units/unit-scope-view.ts";
import { type Role, isRole } from "./role.ts";

/** A person of the staff as rules about tickets see them. */
export type Actor = { id: string; role: Role; displayName: string; units?: readonly string[] };

/** An active person of the staff with the units whose tickets they see; undefined: there is none. */
export async function findActor(tx: Tx, staffId: string): Promise<Actor | undefined> {
  const row = await tx.staff.findFirst({
    where: { id: staffId, isActive: true },
    select: { id: true, role: true, displayName: true, unitId: true },
  });
  if (!row || !isRole(row.role)) return undefined;
  const units = await readUnitScope(tx, row.unitId);
  return { id: row.id, role: row.role, displayName: row.displayName, ...(units && { units }) };
}

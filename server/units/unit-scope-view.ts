import type { Tx } from "../db.ts";

/**
 * The ids of a unit and of all below it. Undefined, for the whole house: without a unit, and for
 * the unit at the top of the tree.
 */
export async function readUnitScope(
  tx: Tx,
  unitId: string | null | undefined,
): Promise<string[] | undefined> {
  if (!unitId) return undefined;
  const rows = await tx.$queryRaw<{ id: string; isTop: boolean }[]>`
    WITH RECURSIVE below (id, parent_id) AS (
      SELECT id, parent_id FROM unit WHERE id = ${unitId}::uuid
      UNION
      SELECT unit.id, unit.parent_id FROM unit JOIN below ON unit.parent_id = below.id
    )
    SELECT id::text AS id, id = ${unitId}::uuid AND parent_id IS NULL AS "isTop" FROM below`;
  return rows.some((row) => row.isTop) ? undefined : rows.map((row) => row.id);
}

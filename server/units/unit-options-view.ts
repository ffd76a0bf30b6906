import type { Tx } from "../db.ts";

/** A unit to choose from a list. */
export type UnitOption = { id: string; name: string };

/**
 * Units that are still there, those above before those below and then by name; of a house with
 * very many schools the first ones alone, since no list of a thousand is read.
 */
export async function viewUnitOptions(tx: Tx, most = 300): Promise<UnitOption[]> {
  return tx.$queryRaw<UnitOption[]>`
    SELECT id::text AS id, name FROM unit WHERE is_active
    ORDER BY array_position(ARRAY['department', 'office', 'commune', 'school'], kind), name
    LIMIT ${most}`;
}

import type { Tx } from "../db.ts";

/** The names of the procedures that dossiers are of; read by leaps through the index of names. */
export async function viewProcedureNames(tx: Tx, most = 500): Promise<string[]> {
  const rows = await tx.$queryRaw<{ name: string }[]>`
    WITH RECURSIVE each (name) AS (
      (SELECT procedure_name FROM dossier ORDER BY procedure_name LIMIT 1)
      UNION ALL
      SELECT (SELECT procedure_name FROM dossier WHERE procedure_name > each.name
        ORDER BY procedure_name LIMIT 1)
      FROM each WHERE each.name IS NOT NULL
    )
    SELECT name FROM each WHERE name IS NOT NULL LIMIT ${most}`;
  return rows.map(({ name }) => name);
}

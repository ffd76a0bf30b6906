import type { Tx } from "../../db.ts";
import type { ColumnMapping } from "./columns.ts";

export { readPullState } from "./pull-state-view.ts";

export type ImportSource = { name: string; mapping: ColumnMapping; updatedAt: Date };

/** Which column each heading of a source means; undefined: none is kept, headings are guessed. */
export async function readMapping(tx: Tx, name: string): Promise<ColumnMapping | undefined> {
  const row = await tx.dossierSource.findUnique({ where: { name } });
  return row ? (row.mapping as ColumnMapping) : undefined;
}

/** By name. */
export async function importSources(tx: Tx): Promise<readonly ImportSource[]> {
  const rows = await tx.dossierSource.findMany({ orderBy: { name: "asc" } });
  return rows.map(({ name, mapping, updatedAt }) => ({
    name,
    mapping: mapping as ColumnMapping,
    updatedAt,
  }));
}

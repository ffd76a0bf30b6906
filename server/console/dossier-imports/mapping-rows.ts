import { type Column, columns } from "../../dossiers/import/columns.ts";
import { readMapping } from "../../dossiers/import/import-source-view.ts";
import type { ImportShown } from "../../dossiers/import/imports-view.ts";
import { readImportHeadings } from "../../dossiers/import/read-import-headings.ts";
import type { ConsoleHouse } from "../console-house.ts";

/** A heading of the file and the column it is taken for; undefined: it is not used. */
export type MappingRow = { heading: string; column: Column | undefined };

/** None where the file has no headings, as JSON, or lies no longer on the disk. */
export async function readMappingRows(
  house: ConsoleHouse,
  one: ImportShown,
): Promise<readonly MappingRow[]> {
  const mapping = await readMapping(house.db.prisma, one.source);
  const read = await readImportHeadings(house, one, mapping);
  return read.ok ? read.headings : [];
}

export function isColumn(word: string): word is Column {
  return (columns as readonly string[]).includes(word);
}

import { type Column, columns, plainHeading } from "../../dossiers/import/columns.ts";
import { readMapping } from "../../dossiers/import/import-source-view.ts";
import type { ImportShown } from "../../dossiers/import/imports-view.ts";
import { readImportHeadings } from "../../dossiers/import/read-import-headings.ts";
import type { ConsoleHouse } from "../console-house.ts";

/** A heading of the file and the column it is taken for; undefined: it is not used. */
export type MappingRow = { heading: string; column: Column | undefined };

/** Each heading once; none where the file has no headings, as JSON, or lies no longer on the disk. */
export async function readMappingRows(
  house: ConsoleHouse,
  one: ImportShown,
): Promise<readonly MappingRow[]> {
  const mapping = await readMapping(house.db.prisma, one.source);
  const read = await readImportHeadings(house, one, mapping);
  if (!read.ok) return [];
  const told = new Map<string, MappingRow>();
  for (const row of read.headings) {
    const key = plainHeading(row.heading);
    if (key !== "" && !told.has(key)) told.set(key, row);
  }
  return [...told.values()];
}

export function isColumn(word: string): word is Column {
  return (columns as readonly string[]).includes(word);
}

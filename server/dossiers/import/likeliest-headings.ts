type Row = { line: number; cells: readonly unknown[] } | { line: number; reason: object };

/** Rows from the top; of a workbook, one such for each sheet. */
type Table = { rows(): AsyncIterable<Row> };

/** Below so many filled cells a row is a title. */
const fewest = 3;
const lastLine = 30;
const mostColumns = 100;

/**
 * What look like the headings of a table whose columns nobody knows yet: the first of its top rows
 * with the most words. Only for the eyes of whoever handed the file in: it may be a row of data.
 */
export async function likeliestHeadings(tables: readonly Table[]): Promise<readonly string[]> {
  let best: readonly string[] = [];
  for (const table of tables) {
    for await (const row of table.rows()) {
      if (row.line > lastLine) break;
      const cells = "cells" in row ? row.cells.slice(0, mostColumns) : [];
      const words = cells.filter((cell) => typeof cell === "string" && /\p{L}/u.test(cell));
      const headings = words.map((cell) => String(cell).replaceAll(/\s+/g, " ").trim());
      if (headings.length > best.length) best = headings;
    }
  }
  return best.length >= fewest ? best.map((heading) => heading.slice(0, 200)) : [];
}

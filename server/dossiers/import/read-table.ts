import { type Column, type ColumnMapping, columnOf } from "./columns.ts";
import { FileFault } from "./file-fault.ts";
import type { RowReason } from "./row-reason.ts";
import { textOfSerial } from "./read-serial.ts";

/** Numbers are those of a spreadsheet: in a column of dates, days since its first one. */
export type TableCell = string | number | null;

export type TableRow =
  | { line: number; cells: readonly TableCell[] }
  /** The row can't be read. */
  | { line: number; reason: RowReason };

/** A file of rows and columns, before anything is known of its headings. */
export type Table = {
  /** The spreadsheet counts its days from 1904. */
  is1904?: boolean;
  /** By the file's own word, once reading has begun. */
  lastLine?: number;
  /** From the top; may be called more than once. */
  rows(): AsyncGenerator<TableRow>;
};

export type Headings = {
  line: number;
  columns: readonly { heading: string; column: Column | undefined }[];
};

export type CellsRow =
  | { line: number; cells: Partial<Record<Column, string>> }
  | { line: number; reason: RowReason };

/** Undefined: no row of the first thirty names a dossier's code and its state. */
export async function findHeadings(
  table: Table,
  mapping: ColumnMapping = {},
): Promise<Headings | undefined> {
  for await (const row of table.rows()) {
    if (row.line > lastHeadingLine) return undefined;
    const headings = "cells" in row ? headingsOf(row.cells, mapping) : [];
    const has = (wanted: Column) => headings.some(({ column }) => column === wanted);
    if (has("code") && has("state")) return { line: row.line, columns: headings };
  }
  return undefined;
}

/** The rows below the headings, but for empty ones. */
export async function* readTable(table: Table, headings: Headings): AsyncGenerator<CellsRow> {
  let count = 0;
  for await (const row of table.rows()) {
    if (row.line <= headings.line) continue;
    count += 1;
    if (count > mostRows) throw new FileFault(tooManyRows);
    if ("reason" in row) yield row;
    else yield { line: row.line, cells: cellsOf(headings, row.cells, table.is1904 ?? false) };
  }
}

/** No more rows are taken from one file. */
export const mostRows = 500_000;

export const noHeadings = "không thấy dòng tiêu đề có cột mã hồ sơ và cột trạng thái";

export const tooManyRows = "tập tin có hơn 500.000 dòng: xin chia nhỏ rồi nhập từng phần";

/** An export has at most a few lines of title above its headings. */
const lastHeadingLine = 30;

const mostColumns = 500;

function headingsOf(cells: readonly TableCell[], mapping: ColumnMapping): Headings["columns"] {
  return cells.slice(0, mostColumns).map((cell) => {
    const heading = String(cell ?? "")
      .replaceAll(/\s+/g, " ")
      .trim()
      .slice(0, 200);
    return { heading, column: columnOf(heading, mapping) };
  });
}

/** Where two headings mean one column, the first cell that is not empty counts. */
function cellsOf(
  headings: Headings,
  cells: readonly TableCell[],
  is1904: boolean,
): Partial<Record<Column, string>> {
  const found: Partial<Record<Column, string>> = {};
  for (const [place, { column }] of headings.columns.entries()) {
    if (!column || found[column]?.trim()) continue;
    const cell = cells[place] ?? "";
    found[column] = typeof cell === "string" ? cell : textOf(cell, column, is1904);
  }
  return found;
}

function textOf(cell: number, column: Column, is1904: boolean): string {
  const serial = dateColumns.has(column) ? textOfSerial(cell, is1904) : undefined;
  // Digits of a phone or a number of identity, never 9.1e+11.
  return serial ?? (Number.isSafeInteger(cell) ? BigInt(cell).toString() : String(cell));
}

const dateColumns: ReadonlySet<Column> = new Set([
  "receivedOn",
  "dueOn",
  "finishedOn",
  "supplementBy",
  "updatedAt",
]);

import { open, stat } from "node:fs/promises";
import type { Column, ColumnMapping } from "./columns.ts";
import { FileFault } from "./file-fault.ts";
import { likeliestHeadings } from "./likeliest-headings.ts";
import { mostAheadMs, mostImportBytes } from "./import-rules.ts";
import { openCsv } from "./read-csv.ts";
import { openJson } from "./read-json.ts";
import { type DossierNews, readRow } from "./read-row.ts";
import { type CellsRow, type Table, findHeadings, noHeadings, readTable } from "./read-table.ts";
import { openWorkbook } from "./read-workbook.ts";
import type { RowReason } from "./row-reason.ts";
import { macros } from "./zip-entries.ts";

export type FileRow = { line: number } & (
  | { ok: true; news: DossierNews }
  | { ok: false; reason: RowReason }
);

export type OpenedFile = {
  format: "xlsx" | "csv" | "sync_json" | "progress_json";
  /** As they stand in the file, with the column each was taken for; empty for JSON. */
  headings: readonly { heading: string; column: Column | undefined }[];
  /** Row count where the file says it cheaply, for a progress bar; it may be wrong. */
  rowsHint?: number;
  /** In file order; throws FileFault where it can't be read on. May be called more than once. */
  rows(): AsyncGenerator<FileRow>;
};

export type OpenOptions = {
  fileName: string;
  mapping?: ColumnMapping;
  /** When the file was true, for rows that do not say so themselves. */
  asOf: Date;
  /** The office of rows that name none. */
  office?: string;
  now: Date;
};

/**
 * Opens an export of one-stop software, by what it holds rather than by its name. Throws FileFault
 * for a file that is refused as a whole. Holds a sheet's shared texts or a whole JSON message in
 * memory, and of rows never more than a few thousand.
 */
export async function openFile(path: string, options: OpenOptions): Promise<OpenedFile> {
  if ((await stat(path)).size > mostImportBytes) throw new FileFault(tooLarge);
  const kind = kindOf(await headOf(path), options.fileName);
  if (kind === "xlsx") return openTable("xlsx", await openWorkbook(path), options);
  if (kind === "csv") return openTable("csv", [await openCsv(path, options.mapping)], options);
  const { format, rowsHint, rows } = await openJson(path);
  return { format, headings: [], rowsHint, rows: () => newsOf(rows(), options) };
}

const tooLarge = "tập tin lớn hơn 50 MB: xin chia nhỏ rồi nhập từng phần";

async function openTable(
  format: "xlsx" | "csv",
  tables: readonly Table[],
  options: OpenOptions,
): Promise<OpenedFile> {
  for (const table of tables) {
    const headings = await findHeadings(table, options.mapping);
    if (!headings) continue;
    const rows = () => newsOf(readTable(table, headings), options);
    const rowsHint = (table.lastLine ?? 0) - headings.line;
    return { format, headings: headings.columns, ...(rowsHint > 0 && { rowsHint }), rows };
  }
  throw new FileFault(
    tables.length > 1 ? `không trang tính nào có dòng tiêu đề: ${noHeadings}` : noHeadings,
    { headings: await likeliestHeadings(tables) },
  );
}

async function* newsOf(
  rows: AsyncIterable<CellsRow>,
  options: OpenOptions,
): AsyncGenerator<FileRow> {
  const { asOf, office, now } = options;
  const missing = { updatedAt: asOf, ...(office ? { office } : {}) };
  for await (const row of rows) {
    const { line } = row;
    if ("reason" in row) {
      yield { line, ok: false, reason: row.reason };
      continue;
    }
    const read = readRow(row.cells, missing);
    // It would shut out everything that comes until then.
    const isAhead = read.ok && read.value.updatedAt.getTime() > now.getTime() + mostAheadMs;
    if (isAhead) yield { line, ok: false, reason: { code: "ahead" } };
    else if (read.ok) yield { line, ok: true, news: read.value };
    else yield { line, ok: false, reason: read.reason };
  }
}

/** By the first bytes; a name helps only to say what is wrong. */
function kindOf(head: Buffer, fileName: string): "xlsx" | "csv" | "json" {
  if (/\.xls[mb]$|\.xltm$/i.test(fileName)) throw new FileFault(macros);
  if (head.subarray(0, 2).toString("latin1") === "PK") return "xlsx";
  if (head.subarray(0, 4).toString("hex") === "d0cf11e0") throw new FileFault(oldExcel);
  return /^(?:\u00EF\u00BB\u00BF)?\s*[{[]/.test(head.toString("latin1")) ? "json" : "csv";
}

const oldExcel =
  "tập tin Excel đời cũ (.xls) hoặc có mật khẩu: xin lưu lại dạng .xlsx không mật khẩu";

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(512), 0, 512, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

import { createReadStream } from "node:fs";
import { mostAheadMs } from "./import-rules.ts";
import type { Column, ColumnMapping } from "./columns.ts";
import { FileFault } from "./file-fault.ts";
import { CsvFault, readCsv } from "./read-csv.ts";
import { type DossierNews, readRow } from "./read-row.ts";

export type FileRow = { line: number } & (
  | { ok: true; news: DossierNews }
  | { ok: false; reason: string }
);
export type OpenedFile = {
  format: "xlsx" | "csv" | "sync_json" | "progress_json";
  headings: readonly { heading: string; column: Column | undefined }[];
  rowsHint?: number;
  rows(): AsyncGenerator<FileRow>;
};

export async function openFile(
  path: string,
  {
    asOf,
    office,
    now,
  }: { fileName: string; mapping?: ColumnMapping; asOf: Date; office?: string; now: Date },
): Promise<OpenedFile> {
  async function* rows(): AsyncGenerator<FileRow> {
    try {
      for await (const row of readCsv(createReadStream(path))) {
        if ("reason" in row) {
          yield { line: row.line, ok: false, reason: row.reason };
          continue;
        }
        const read = readRow(row.cells, { updatedAt: asOf, ...(office ? { office } : {}) });
        const isAhead = read.ok && read.value.updatedAt.getTime() > now.getTime() + mostAheadMs;
        if (isAhead) yield { line: row.line, ok: false, reason: "ngày cập nhật ở tương lai" };
        else if (read.ok) yield { line: row.line, ok: true, news: read.value };
        else yield { line: row.line, ok: false, reason: read.reason };
      }
    } catch (error) {
      if (error instanceof CsvFault) throw new FileFault(error.message, { cause: error });
      throw error;
    }
  }
  return { format: "csv", headings: [], rows };
}

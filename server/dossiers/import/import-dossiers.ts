import { type ImportReport, emptyReport, refuseRow } from "./import-report.ts";
import type { ImportHouse } from "./import-house.ts";
import { type NumberedNews, importBatch } from "./import-batch.ts";
import { hourMs } from "../lock-out.ts";
import { CsvFault, type CsvRow, readCsv } from "./read-csv.ts";
import { type DossierNews, type RowRead, readRow } from "./read-row.ts";

export type ImportOptions = {
  /** When the file was true, for rows that do not say so themselves. */
  asOf: Date;
  /** The office of rows that name none. */
  office?: string;
  /** Reads and compares, writes nothing. */
  dryRun?: boolean;
  onProgress?: (rows: number) => void;
};

/** Rows of one transaction. */
export const batchSize = 500;

/**
 * Takes over dossiers from a CSV export: one transaction per batch, so a broken or half file
 * leaves whole rows only and may be given again. The same file twice changes nothing.
 */
export async function importDossiers(
  house: ImportHouse,
  file: AsyncIterable<Uint8Array>,
  options: ImportOptions,
): Promise<ImportReport> {
  const report = emptyReport();
  const firstLine = new Map<string, number>();
  let batch: NumberedNews[] = [];
  let rows = 0;
  const finishBatch = async () => {
    await importBatch(house, report, batch, { dryRun: options.dryRun ?? false });
    batch = [];
    options.onProgress?.(rows);
  };
  try {
    for await (const row of readCsv(file)) {
      rows += 1;
      const read = newsOf(row, options, house.clock.now());
      const twin = read.ok ? twinOf(firstLine, row.line, read.value) : undefined;
      if (!read.ok) refuseRow(report, row.line, read.reason);
      else if (twin) refuseRow(report, row.line, `trùng mã hồ sơ với dòng ${twin}`);
      else batch.push({ line: row.line, news: read.value });
      if (batch.length >= batchSize) await finishBatch();
    }
  } catch (error) {
    if (!(error instanceof CsvFault)) throw error;
    report.fault = error.message;
  }
  await finishBatch();
  return report;
}

function newsOf(row: CsvRow, { asOf, office }: ImportOptions, now: Date): RowRead {
  if ("reason" in row) return { ok: false, reason: row.reason };
  const read = readRow(row.cells, { updatedAt: asOf, ...(office ? { office } : {}) });
  // News from the future would shut out everything that comes until then.
  const isAhead = read.ok && read.value.updatedAt.getTime() > now.getTime() + hourMs;
  return isAhead ? { ok: false, reason: "ngày cập nhật ở tương lai" } : read;
}

/**
 * The line that told of this dossier before, as of the same instant: which of the two is right
 * can't be known, and taking the last one would make a second import of the file change things.
 */
function twinOf(
  firstLine: Map<string, number>,
  line: number,
  { code, updatedAt }: DossierNews,
): number | undefined {
  const key = `${code} ${updatedAt.getTime()}`;
  const twin = firstLine.get(key);
  if (twin === undefined) firstLine.set(key, line);
  return twin;
}

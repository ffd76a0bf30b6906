import type { Reading } from "./reading.ts";

/** How a file was read, column by column, by the portal's names. Codes are examples, at most 5. */
export type ImportReport = {
  rows: number;
  columns: Record<string, ColumnReport>;
  /** Columns that hold something and are not taken over. */
  leftOut: Record<string, Count>;
};

export type ColumnReport = {
  parsed: number;
  /** Kept as the source's own text. */
  kept: number;
  empty: number;
  /** Doubts, by what they are. */
  remarks: Record<string, Count>;
};

export type Count = { count: number; codes: string[] };

export function emptyReport(): ImportReport {
  return { rows: 0, columns: {}, leftOut: {} };
}

/** Adds one row to the report. */
export function countRow(
  report: ImportReport,
  code: string,
  readings: Readonly<Record<string, Reading<unknown>>>,
  unread: readonly string[],
): void {
  report.rows++;
  for (const [column, { outcome, remarks }] of Object.entries(readings)) {
    const counts = (report.columns[column] ??= { parsed: 0, kept: 0, empty: 0, remarks: {} });
    counts[outcome]++;
    for (const remark of remarks) count(counts.remarks, remark, code);
  }
  for (const column of unread) count(report.leftOut, column, code);
}

function count(counts: Record<string, Count>, name: string, code: string): void {
  const entry = (counts[name] ??= { count: 0, codes: [] });
  entry.count++;
  if (entry.codes.length < 5) entry.codes.push(code);
}

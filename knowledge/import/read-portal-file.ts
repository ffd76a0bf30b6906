import { procedureRecord, type ProcedureRecord } from "../procedure-record.ts";
import { countRow, emptyReport, type ImportReport } from "./import-report.ts";
import { faultsOf, linesIn, portalBytes, rowAt } from "./portal-lines.ts";
import { unreadColumns, type PortalRow } from "./portal-row.ts";
import { toRecord } from "./to-record.ts";

/** What a file held: the procedures by their slugs, and the lines that are none, with the reason. */
export type PortalFile = {
  records: ProcedureRecord[];
  refused: RefusedLine[];
  report: ImportReport;
};

/** `line` counts from 1. */
export type RefusedLine = { line: number; reason: string };

/** Told after each line: how many bytes of how many are read. */
export type OnProgress = (read: number, total: number) => void;

/**
 * Reads a national-portal export, one JSON object a line, plain or gzipped (`.gz`). A bad line is
 * refused and the rest goes on; of two lines with one code the first is kept. With `isChecked`
 * each record is also held against the content's own schema, as is due before it is stored.
 */
export function readPortalFile(
  path: string,
  onProgress?: OnProgress,
  { isChecked }: { isChecked: boolean } = { isChecked: false },
): PortalFile {
  const records = new Map<string, ProcedureRecord>();
  const refused: RefusedLine[] = [];
  const report = emptyReport();
  const bytes = portalBytes(path);
  for (const line of linesIn(bytes)) {
    const row = rowAt(bytes, line);
    if (row !== undefined) {
      const refusal = typeof row === "string" ? row : keep(row);
      if (refusal !== undefined) refused.push({ line: line.line, reason: refusal });
    }
    onProgress?.(Math.min(line.end + 1, bytes.length), bytes.length);
  }
  return { records: [...records.values()].toSorted(bySlug), refused, report };

  function keep(row: PortalRow): string | undefined {
    if (records.has(row.ma_thu_tuc)) return `${row.ma_thu_tuc} đã có ở một dòng trước`;
    const { record, readings } = toRecord(row);
    const faults = isChecked ? faultsOf(procedureRecord.safeParse(record)) : undefined;
    if (faults !== undefined) return faults;
    records.set(row.ma_thu_tuc, record);
    countRow(report, row.ma_thu_tuc, readings, unreadColumns(row));
    return undefined;
  }
}

export function bySlug(a: ProcedureRecord, b: ProcedureRecord): number {
  return a.slug < b.slug ? -1 : 1;
}

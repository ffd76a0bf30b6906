import { isUtf8, transcode } from "node:buffer";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { z } from "zod";
import { procedureRecord, type ProcedureRecord } from "../procedure-record.ts";
import { countRow, emptyReport, type ImportReport } from "./import-report.ts";
import { portalRow, unreadColumns, type PortalRow } from "./portal-row.ts";
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
  for (const { line, source, read, total } of linesOf(path)) {
    if (source !== "") {
      const row = readLine(source);
      const refusal = typeof row === "string" ? row : keep(row);
      if (refusal !== undefined) refused.push({ line, reason: refusal });
    }
    onProgress?.(read, total);
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

/** Line by line, because the whole as one text would take twice the file's size in memory. */
function* linesOf(path: string) {
  const file = readFileSync(path);
  const bytes = path.endsWith(".gz") ? gunzipSync(file) : file;
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const newline = bytes.indexOf("\n", start);
    const end = newline < 0 ? bytes.length : newline;
    const source = toText(bytes.subarray(start, end)).trim();
    start = end + 1;
    yield { line, source, read: Math.min(start, bytes.length), total: bytes.length };
  }
}

/** As `toString("utf8")` reads it, in a third of the time. */
function toText(bytes: Buffer): string {
  return isUtf8(bytes) ? transcode(bytes, "utf8", "ucs2").toString("ucs2") : bytes.toString();
}

/** The row of a line, or why there is none. */
function readLine(source: string): PortalRow | string {
  const row = portalRow.safeParse(parseJson(source));
  return row.success ? row.data : (faultsOf(row) ?? "");
}

function faultsOf({ error }: z.ZodSafeParseResult<unknown>): string | undefined {
  return error?.issues
    .map(({ path, message }) => (path.length > 0 ? `${path.join(".")}: ${message}` : message))
    .join("; ");
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

function bySlug(a: ProcedureRecord, b: ProcedureRecord): number {
  return a.slug < b.slug ? -1 : 1;
}

import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { ProcedureRecord } from "../procedure-record.ts";
import { countRow, emptyReport, type ImportReport } from "./import-report.ts";
import { portalRow, unreadColumns, type PortalRow } from "./portal-row.ts";
import { toRecord } from "./to-record.ts";

/** What a file held: the procedures in its order, and the lines that are none, with the reason. */
export type PortalFile = {
  records: ProcedureRecord[];
  refused: RefusedLine[];
  report: ImportReport;
};

/** `line` counts from 1. */
export type RefusedLine = { line: number; reason: string };

/** Told after each line: how many characters of how many are read. */
export type OnProgress = (read: number, total: number) => void;

/**
 * Reads a national-portal export, one JSON object a line, plain or gzipped (`.gz`). A bad line is
 * refused and the rest goes on; of two lines with one code the first is kept.
 */
export function readPortalFile(path: string, onProgress?: OnProgress): PortalFile {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  const records = new Map<string, ProcedureRecord>();
  const refused: RefusedLine[] = [];
  const report = emptyReport();
  for (let start = 0, line = 1; start < text.length; line++) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const source = text.slice(start, end).trim();
    start = end + 1;
    if (source !== "") {
      const read = readLine(source);
      if (typeof read === "string") refused.push({ line, reason: read });
      else if (records.has(read.ma_thu_tuc))
        refused.push({ line, reason: `${read.ma_thu_tuc} stands on an earlier line` });
      else {
        const { record, readings } = toRecord(read);
        records.set(read.ma_thu_tuc, record);
        countRow(report, read.ma_thu_tuc, readings, unreadColumns(read));
      }
    }
    onProgress?.(Math.min(start, text.length), text.length);
  }
  return { records: [...records.values()], refused, report };
}

/** The row of a line, or why there is none. */
function readLine(source: string): PortalRow | string {
  const row = portalRow.safeParse(parseJson(source));
  if (row.success) return row.data;
  return row.error.issues
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

import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { ProcedureRecord } from "../procedure-record.ts";
import { portalRow } from "./portal-row.ts";
import { toRecord } from "./to-record.ts";

/** What a file held: the procedures in its order, and the lines that are none, with the reason. */
export type PortalFile = { records: ProcedureRecord[]; refused: RefusedLine[] };

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
  for (let start = 0, line = 1; start < text.length; line++) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const source = text.slice(start, end).trim();
    start = end + 1;
    if (source !== "") {
      const read = readLine(source);
      if (typeof read === "string") refused.push({ line, reason: read });
      else if (records.has(read.slug))
        refused.push({ line, reason: `${read.code} stands on an earlier line` });
      else records.set(read.slug, read);
    }
    onProgress?.(Math.min(start, text.length), text.length);
  }
  return { records: [...records.values()], refused };
}

/** The record of a line, or why there is none. */
function readLine(source: string): ProcedureRecord | string {
  const row = portalRow.safeParse(parseJson(source));
  if (row.success) return toRecord(row.data);
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

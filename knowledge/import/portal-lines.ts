import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { z } from "zod";
import { fromUtf8 } from "../text/from-utf8.ts";
import { portalRow, type PortalRow } from "./portal-row.ts";

/** One line of an export: which it is, from 1 on, and where its bytes lie. */
export type PortalLine = { line: number; start: number; end: number };

/** The bytes of an export, plain or gzipped (`.gz`). */
export function portalBytes(path: string): Buffer {
  const file = readFileSync(path);
  if (!path.endsWith(".gz")) return file;
  // A gzip file ends with the size of what it holds. Written into one piece of that size and not
  // into a thousand pieces that are then joined, an export takes half the memory meanwhile.
  const size = file.length < 4 ? 0 : file.readUInt32LE(file.length - 4);
  return gunzipSync(file, { chunkSize: Math.min(Math.max(size + 1, 2 ** 14), 2 ** 28) });
}

/** Line by line, because the whole as one text would take twice the file's size in memory. */
export function* linesIn(bytes: Buffer): Generator<PortalLine> {
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const newline = bytes.indexOf("\n", start);
    const end = newline < 0 ? bytes.length : newline;
    yield { line, start, end };
    start = end + 1;
  }
}

/** The row of a line, or why there is none; undefined: the line is empty. */
export function rowAt(bytes: Buffer, { start, end }: PortalLine): PortalRow | string | undefined {
  const source = fromUtf8(bytes.subarray(start, end)).trim();
  if (source === "") return undefined;
  const row = portalRow.safeParse(parseJson(source));
  return row.success ? row.data : (faultsOf(row) ?? "");
}

export function faultsOf({ error }: z.ZodSafeParseResult<unknown>): string | undefined {
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

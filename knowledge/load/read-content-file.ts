import { readFileSync } from "node:fs";
import type { z } from "zod";
import { ContentError, type ContentFault } from "../content-error.ts";
import { fromUtf8 } from "../text/from-utf8.ts";
import { lineOf, syntaxFault } from "./json-lines.ts";

/** Reads one JSON content file and checks it against its schema. Throws ContentError. */
export function readContentFile<Schema extends z.ZodType>(
  path: string,
  file: string,
  schema: Schema,
): z.output<Schema> {
  const source = readSource(path, file);
  // Compiled, as zod would have it, a schema costs more than it saves on one file.
  const parsed = schema.safeParse(parseJson(source, file), { jitless: true });
  if (parsed.success) return parsed.data;
  throw new ContentError(parsed.error.issues.map((issue) => toFault(issue, source, file)));
}

function readSource(path: string, file: string): string {
  try {
    return fromUtf8(readFileSync(path));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ContentError([{ file, message: `cannot be read: ${reason}` }]);
  }
}

function parseJson(source: string, file: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    const { line, message } = syntaxFault(source);
    throw new ContentError([{ file, line, message: `is not valid JSON: ${message}` }]);
  }
}

function toFault(issue: z.core.$ZodIssue, source: string, file: string): ContentFault {
  const unknownKey = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  const path = [...issue.path, ...unknownKey].map(String);
  return { file, line: lineOf(source, path), path: path.join("."), message: issue.message };
}

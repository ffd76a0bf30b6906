import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ContentFault } from "../content-error.ts";
import { procedureRecord, type ProcedureRecord } from "../procedure-record.ts";

/** A record and the file it comes from, for faults that only show between records. */
export type LoadedRecord = { record: ProcedureRecord; file: string };

/**
 * Reads content/imported, which the import writes: one record a line. No folder: no records.
 * `without` names a file that is left aside, because it is about to be written anew.
 */
export function loadImported(
  contentDir: string,
  faults: ContentFault[],
  without?: string,
): LoadedRecord[] {
  const folder = join(contentDir, "imported");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl") && name !== without)
    .toSorted()
    .flatMap((name) => readLines(join(folder, name), `imported/${name}`, faults));
}

function readLines(path: string, file: string, faults: ContentFault[]): LoadedRecord[] {
  const records: LoadedRecord[] = [];
  for (const [at, line] of readFileSync(path, "utf8").split("\n").entries()) {
    if (line === "") continue;
    const read = procedureRecord.safeParse(parseJson(line));
    if (read.success) records.push({ record: read.data, file });
    else
      for (const { path: place, message } of read.error.issues)
        faults.push({ file, line: at + 1, path: place.join("."), message });
  }
  return records;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

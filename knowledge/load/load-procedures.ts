import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ContentError, type ContentFault } from "../content-error.ts";
import { procedureRecord, type ProcedureRecord } from "../procedure-record.ts";
import { readContentFile } from "./read-content-file.ts";

/**
 * Reads content/procedures, one file each, in the order of their names. Collects the faults of all
 * files before it throws ContentError, so that one start shows everything there is to mend.
 */
export function loadProcedures(contentDir: string): ProcedureRecord[] {
  const records: ProcedureRecord[] = [];
  const faults: ContentFault[] = [];
  for (const name of fileNames(join(contentDir, "procedures"))) {
    try {
      const file = `procedures/${name}`;
      records.push(readContentFile(join(contentDir, file), file, procedureRecord));
      if (records.at(-1)?.slug !== name.replace(/\.json$/, ""))
        faults.push({ file, path: "slug", message: "must be the name of the file" });
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      faults.push(...error.faults);
    }
  }
  faults.push(...crossFaults(records));
  if (faults.length > 0) throw new ContentError(faults);
  return records;
}

function fileNames(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
    if (names.length > 0) return names.toSorted();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ContentError([{ file: "procedures", message: `cannot be read: ${reason}` }]);
  }
  throw new ContentError([{ file: "procedures", message: "holds no .json file" }]);
}

function crossFaults(records: readonly ProcedureRecord[]): ContentFault[] {
  const faults: ContentFault[] = [];
  const slugs = new Set(records.map(({ slug }) => slug));
  const owners = new Map<string, string>();
  for (const { slug, code, formerCodes, supersededBy } of records) {
    const file = `procedures/${slug}.json`;
    for (const own of [...(code === null ? [] : [code]), ...formerCodes]) {
      const owner = owners.get(own);
      if (owner !== undefined)
        faults.push({ file, path: "code", message: `${own} is already the code of ${owner}` });
      owners.set(own, slug);
    }
    if (supersededBy !== null && (supersededBy === slug || !slugs.has(supersededBy)))
      faults.push({ file, path: "supersededBy", message: `no other procedure ${supersededBy}` });
  }
  return faults;
}

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ContentError, type ContentFault } from "../content-error.ts";
import { procedureRecord, type ProcedureRecord } from "../procedure-record.ts";
import { loadImported, type LoadedRecord } from "./load-imported.ts";
import { readContentFile } from "./read-content-file.ts";

/**
 * Reads content/procedures, one file each, and what was imported beside it (content/imported), in
 * the order of their slugs. Collects the faults of all files before it throws ContentError, so
 * that one start shows everything there is to mend. `without`: an imported file to leave aside.
 */
export function loadProcedures(
  contentDir: string,
  { without }: { without?: string } = {},
): ProcedureRecord[] {
  const faults: ContentFault[] = [];
  const loaded = [...loadShipped(contentDir, faults), ...loadImported(contentDir, faults, without)];
  faults.push(...crossFaults(loaded));
  if (faults.length > 0) throw new ContentError(faults);
  return loaded.map(({ record }) => record).toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}

function loadShipped(contentDir: string, faults: ContentFault[]): LoadedRecord[] {
  const loaded: LoadedRecord[] = [];
  for (const name of fileNames(join(contentDir, "procedures"))) {
    try {
      const file = `procedures/${name}`;
      const record = readContentFile(join(contentDir, file), file, procedureRecord);
      loaded.push({ record, file });
      if (record.slug !== name.replace(/\.json$/, ""))
        faults.push({ file, path: "slug", message: "must be the name of the file" });
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      faults.push(...error.faults);
    }
  }
  return loaded;
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

function crossFaults(loaded: readonly LoadedRecord[]): ContentFault[] {
  const faults: ContentFault[] = [];
  const slugs = new Set<string>();
  const owners = new Map<string, string>();
  for (const { record, file } of loaded) {
    const { slug, code, formerCodes } = record;
    if (slugs.has(slug))
      faults.push({ file, path: "slug", message: `${slug} is already another procedure's` });
    slugs.add(slug);
    for (const own of [...(code === null ? [] : [code]), ...formerCodes]) {
      const owner = owners.get(own);
      if (owner !== undefined)
        faults.push({ file, path: "code", message: `${own} is already the code of ${owner}` });
      owners.set(own, slug);
    }
  }
  for (const { record, file } of loaded) {
    const { slug, supersededBy } = record;
    if (supersededBy !== null && (supersededBy === slug || !slugs.has(supersededBy)))
      faults.push({ file, path: "supersededBy", message: `no other procedure ${supersededBy}` });
  }
  return faults;
}

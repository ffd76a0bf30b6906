import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { loadProcedures } from "../load/load-procedures.ts";
import type { ProcedureRecord } from "../procedure-record.ts";
import { foldTones } from "../text/fold-tones.ts";
import type { ImportReport } from "./import-report.ts";
import { readPortalFile, type OnProgress, type RefusedLine } from "./read-portal-file.ts";

export type Imported = {
  /** The file that was written; none, if no procedure was left to write. */
  file: string | undefined;
  written: number;
  refused: RefusedLine[];
  /** Codes that the content has from elsewhere: those records stay, these are not taken over. */
  skipped: string[];
  report: ImportReport;
};

/**
 * Reads a national-portal export and writes it to content/imported, one checked record a line, by
 * slug; the same export twice gives the same bytes. The file appears whole or not at all. Throws
 * where the export cannot be read, or the content that is there is broken (ContentError).
 */
export function importPortalFile(
  { path, contentDir }: { path: string; contentDir: string },
  onProgress?: OnProgress,
): Imported {
  const file = join(contentDir, "imported", `${nameOf(path)}.jsonl`);
  const taken = codesOf(loadProcedures(contentDir, { without: basename(file) }));
  const { records, refused, report } = readPortalFile(path, onProgress, { isChecked: true });
  const skipped = records.flatMap(({ code }) => (code !== null && taken.has(code) ? [code] : []));
  const kept = records.filter(({ code }) => code === null || !taken.has(code));
  const lines = kept.map((record) => `${JSON.stringify(record)}\n`);
  const outcome = { written: lines.length, refused, skipped, report };
  if (lines.length === 0) return { ...outcome, file: undefined };
  mkdirSync(join(contentDir, "imported"), { recursive: true });
  writeWhole(file, lines.join(""));
  return { ...outcome, file };
}

/** "Thủ tục 2026-07.jsonl.gz" as "thu-tuc-2026-07". */
function nameOf(path: string): string {
  const bare = basename(path).replace(/(?:\.jsonl?)?(?:\.gz)?$/i, "");
  return (
    foldTones(bare)
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "") || "portal"
  );
}

function codesOf(records: readonly ProcedureRecord[]): ReadonlySet<string> {
  return new Set(records.flatMap(({ code, formerCodes }) => [...formerCodes, code ?? ""]));
}

function writeWhole(file: string, text: string): void {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}

import type { Clock } from "../../clock.ts";
import { type Column, type ColumnMapping, columnOf } from "./columns.ts";
import { FileFault } from "./file-fault.ts";
import type { ImportFiles } from "./import-files.ts";
import { openFile } from "./open-file.ts";

/** The headings of a kept file, each with the column it is taken for. Reads the disk. */
export async function readImportHeadings(
  { importFiles, clock }: { importFiles: ImportFiles; clock: Clock },
  { id, fileName, asOf }: { id: string; fileName: string; asOf: Date },
  mapping?: ColumnMapping,
): Promise<
  | { ok: true; headings: readonly { heading: string; column: Column | undefined }[] }
  /** In polite Vietnamese. */
  | { ok: false; reason: string }
> {
  if (!(await importFiles.has(id))) return { ok: false, reason: "tệp không còn trên máy chủ" };
  try {
    const options = { fileName, asOf, now: clock.now(), ...(mapping && { mapping }) };
    const { headings } = await openFile(importFiles.pathOf(id), options);
    return { ok: true, headings };
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    if (error.headings.length === 0) return { ok: false, reason: error.message };
    const headings = error.headings.map((heading) => ({
      heading,
      column: columnOf(heading, mapping),
    }));
    return { ok: true, headings };
  }
}

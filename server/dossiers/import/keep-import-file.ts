import type { Ids } from "../../ids.ts";
import type { Result } from "../../result.ts";
import type { ImportFiles } from "./import-files.ts";
import { tidyFileName } from "./import-rules.ts";

/** A file that lies ready for its import, under the id that the import will have. */
export type KeptFile = { id: string; fileName: string; sha256: string; size: number };

/** Keeps a file on the disk, outside of any transaction; whoever keeps it calls `prepareImport`. */
export async function keepImportFile(
  { importFiles, ids }: { importFiles: ImportFiles; ids: Pick<Ids, "uuid"> },
  {
    from,
    fileName,
    id = ids.uuid(),
  }: {
    from: Buffer | AsyncIterable<Uint8Array>;
    fileName: string;
    /** Where it is known beforehand, so that a file is never taken twice. */
    id?: string;
  },
): Promise<Result<KeptFile, "too_big" | "empty">> {
  const kept = await importFiles.keep(id, Buffer.isBuffer(from) ? [from] : from);
  if (!kept.ok) return kept;
  return { ok: true, value: { id, fileName: tidyFileName(fileName), ...kept.value } };
}

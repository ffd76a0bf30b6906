import type { Clock } from "../../clock.ts";
import type { Tx } from "../../db.ts";
import type { Result } from "../../result.ts";
import { defaultSource, type ImportWay, mostAheadMs } from "./import-rules.ts";
import { insertImport } from "./import-store.ts";
import type { KeptFile } from "./keep-import-file.ts";

export type ImportOrder = {
  file: KeptFile;
  way: ImportWay;
  /** Name of the mapping. */
  source?: string | undefined;
  /** When the file was true, for rows that do not say so themselves; now, unless it is told. */
  asOf?: Date | undefined;
  /** The office of rows that name none. */
  office?: string | null | undefined;
  staffId?: string | undefined;
  /** Only to be told what it would do. */
  dryRun?: boolean | undefined;
};

/**
 * Writes down that a kept file is to be imported; the job takes it up. `ahead`: it says to be of
 * the future. The same id twice is one import.
 */
export async function prepareImport(
  { tx, clock }: { tx: Tx; clock: Clock },
  { file, way, source, asOf, office, staffId, dryRun = false }: ImportOrder,
): Promise<Result<{ id: string }, "ahead">> {
  const now = clock.now();
  if (asOf && asOf.getTime() > now.getTime() + mostAheadMs) return { ok: false, reason: "ahead" };
  await insertImport(tx, {
    ...file,
    ...{ way, dryRun, createdAt: now },
    source: source ?? defaultSource,
    asOf: asOf ?? now,
    office: office?.trim() || null,
    staffId: staffId ?? null,
  });
  return { ok: true, value: { id: file.id } };
}

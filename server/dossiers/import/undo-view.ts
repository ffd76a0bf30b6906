import { Prisma, type Tx } from "../../db.ts";
import { isUuid } from "../../ids.ts";
import type { KeptState } from "./import-rules.ts";
import { hasChanged, type ImportReport } from "./import-report.ts";

/**
 * not_newest: a later import changed something and is to be undone first; busy: one is running;
 * too_old: what was before is no longer kept.
 */
export type UndoRefusal =
  | "not_found"
  | "not_done"
  | "changed_nothing"
  | "not_newest"
  | "busy"
  | "too_old";

/** Ends that may leave changes behind. */
export const undoableStates = ["done", "failed", "broken"] as const satisfies KeptState[];

/** Why an import can't be undone; undefined: it can. */
export async function undoRefusalOf(tx: Tx, id: string): Promise<UndoRefusal | undefined> {
  const row = isUuid(id) ? await tx.dossierImport.findUnique({ where: { id } }) : null;
  if (!row) return "not_found";
  if (!undoableStates.some((state) => state === row.state)) return "not_done";
  const report = row.report as ImportReport | null;
  if (!report || !hasChanged(report)) return "changed_nothing";
  if ((await newestImport(tx)) !== id) return "not_newest";
  if (await isBusy(tx)) return "busy";
  const kept = await tx.dossierImportChange.count({ where: { importId: id }, take: 1 });
  return kept === 0 ? "too_old" : undefined;
}

/** The import that may be undone, if any. */
export async function undoableImport(tx: Tx): Promise<string | undefined> {
  const id = await newestImport(tx);
  return id !== undefined && (await undoRefusalOf(tx, id)) === undefined ? id : undefined;
}

/** Of those that changed anything and stand. */
async function newestImport(tx: Tx): Promise<string | undefined> {
  const [row] = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT id FROM dossier_import
    WHERE state IN ('done', 'failed', 'broken')
      AND (report->>'created')::int + (report->>'changed')::int > 0
    ORDER BY finished_at DESC, created_at DESC LIMIT 1`);
  return row?.id;
}

async function isBusy(tx: Tx): Promise<boolean> {
  return (await tx.dossierImport.count({ where: { state: "running" }, take: 1 })) > 0;
}

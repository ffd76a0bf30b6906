import { lockDossiers, saveDossiers } from "../dossier-store.ts";
import { saveEvents } from "../event-store.ts";
import type { NewsHouse } from "./apply-news.ts";
import { forgetOldChanges, saveChanges } from "./import-change-store.ts";
import type { ImportHouse, ImportWork } from "./import-house.ts";
import { addReports, emptyReport } from "./import-report.ts";
import { type HeldImport, lockDossierNews, noteStep } from "./import-store.ts";
import { type FileBatch, openImport } from "./open-import.ts";
import { planBatch } from "./plan-batch.ts";

/**
 * Takes over the dossiers of a kept file: one transaction a batch, which writes down how far it has
 * come, so that whoever takes up a run that broke off goes on behind its last batch.
 */
export async function runImport(
  house: ImportHouse,
  taken: HeldImport,
  { stop, onProgress, batchRows }: ImportWork,
): Promise<void> {
  const opened = await openImport(house, taken, batchRows);
  if (!opened.ok) return finish(house, taken, opened.fault);
  const { file, batches } = opened.value;
  let held: HeldImport = { ...taken, rows: taken.rows ?? file.rowsHint ?? null };
  for await (const batch of batches(taken.lineDone)) {
    held = await runBatch(house, held, batch, opened.value.house);
    onProgress?.(held);
    if (batch.fault !== undefined) return finish(house, held, batch.fault);
    if (stop?.aborted) return putDown(house, held);
  }
  return finish(house, { ...held, rows: held.lineDone });
}

async function runBatch(
  { db, clock }: ImportHouse,
  held: HeldImport,
  { rows, end }: FileBatch,
  newsHouse: NewsHouse,
): Promise<HeldImport> {
  const { id: importId, source } = held;
  return db.transaction(async (tx) => {
    await lockDossierNews(tx);
    const codes = new Set(rows.flatMap((row) => (row.ok ? [row.news.code] : [])));
    const known = await lockDossiers(tx, [...codes]);
    const plan = planBatch(known, rows, { ...newsHouse, importId });
    const now = clock.now();
    await saveDossiers(tx, plan.rows);
    await saveEvents(tx, plan.steps, { source, importId, learntAt: now });
    await saveChanges(tx, importId, plan.before);
    const report = addReports(held.report ?? emptyReport(), plan.report);
    return noteStep(tx, held, { state: held.state, lineDone: end, report }, now);
  });
}

/** The end: everything is taken over, or the rest can't be read. */
async function finish(house: ImportHouse, held: HeldImport, fault?: string): Promise<void> {
  const now = house.clock.now();
  const report = { ...(held.report ?? emptyReport()), ...(fault === undefined ? {} : { fault }) };
  const state = fault === undefined ? "done" : "failed";
  const lineDone = held.lineDone;
  await house.db.transaction(async (tx) => {
    await noteStep(tx, held, { state, rows: held.rows, lineDone, report, finishedAt: now }, null);
    await forgetOldChanges(tx);
  });
  await house.importFiles.remove(held.id);
}

async function putDown({ db }: ImportHouse, held: HeldImport): Promise<void> {
  await db.transaction((tx) => noteStep(tx, held, { state: held.state }, null));
}

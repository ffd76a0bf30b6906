import { type DossierRow, readDossiers } from "../dossier-store.ts";
import type { ImportHouse, ImportWork } from "./import-house.ts";
import { addReports, emptyReport, type ImportReport } from "./import-report.ts";
import { type HeldImport, noteStep } from "./import-store.ts";
import { type OpenedImport, openImport } from "./open-import.ts";
import { planBatch } from "./plan-batch.ts";

/**
 * The dry run: what the file would do, told row by row, and nothing is written but the report.
 * Reads the file twice, so that dossiers told of by several rows are counted as a run counts them.
 */
export async function checkImport(
  house: ImportHouse,
  taken: HeldImport,
  { stop, onProgress, batchRows }: ImportWork,
): Promise<void> {
  const opened = await openImport(house, taken, batchRows);
  if (!opened.ok) {
    const nothing = { ...emptyReport(), fault: opened.fault };
    return finish(house, taken, nothing, opened);
  }
  const { file } = opened.value;
  const { rows: counted, again } = await readAhead(opened.value);
  let held: HeldImport = { ...taken, rows: counted ?? file.rowsHint ?? null };
  let report = emptyReport();
  for await (const { rows, end, fault } of opened.value.batches(0)) {
    const codes = new Set(rows.flatMap((row) => (row.ok ? [row.news.code] : [])));
    const known = await readDossiers(house.db.prisma, [...codes]);
    for (const [code, row] of again) if (row && codes.has(code)) known.set(code, row);
    const plan = planBatch(known, rows, { ...opened.value.house, importId: null });
    for (const row of plan.rows) if (again.has(row.code)) again.set(row.code, row);
    report = { ...addReports(report, plan.report), ...(fault === undefined ? {} : { fault }) };
    held = await note(house, held, end);
    onProgress?.(held);
    if (stop?.aborted) return putDown(house, held);
  }
  return finish(house, held, report);
}

/** How many rows there are, and the dossiers of which several tell. */
async function readAhead({
  batches,
}: OpenedImport): Promise<{ rows: number; again: Map<string, DossierRow | undefined> }> {
  const seen = new Set<string>();
  const again = new Map<string, DossierRow | undefined>();
  let count = 0;
  for await (const { rows, end } of batches(0)) {
    count = end;
    for (const row of rows) {
      if (!row.ok) continue;
      if (seen.has(row.news.code)) again.set(row.news.code, undefined);
      seen.add(row.news.code);
    }
  }
  return { rows: count, again };
}

async function note({ db, clock }: ImportHouse, held: HeldImport, end: number) {
  const step = { state: held.state, lineDone: end };
  return db.transaction((tx) => noteStep(tx, held, step, clock.now()));
}

/**
 * A file that can't be read at all ends here; where a part can, a person decides, or says what its
 * headings mean.
 */
async function finish(
  house: ImportHouse,
  held: HeldImport,
  report: ImportReport,
  { isMappable = false }: { isMappable?: boolean } = {},
): Promise<void> {
  const { fault, created, changed, unchanged, older } = report;
  const isAsked = isMappable && held.way === "page" && !held.dryRun;
  const isEmpty = created + changed + unchanged + older === 0;
  const isHopeless = fault !== undefined && isEmpty && !isAsked;
  const isOver = isHopeless || held.dryRun;
  const state = isHopeless ? "failed" : held.dryRun ? "dropped" : "checked";
  const finishedAt = isOver ? { finishedAt: house.clock.now() } : {};
  const step = { state, checkReport: report, lineDone: 0, ...finishedAt } as const;
  await house.db.transaction((tx) => noteStep(tx, held, step, null));
  if (isOver) await house.importFiles.remove(held.id);
}

/** It begins anew with whoever takes it up. */
async function putDown({ db }: ImportHouse, held: HeldImport): Promise<void> {
  await db.transaction((tx) => noteStep(tx, held, { state: held.state, lineDone: 0 }, null));
}

import { type DossierStep, eventsOf } from "../dossier-events.ts";
import type { DossierRow } from "../dossier-store.ts";
import { applyNews, type NewsHouse } from "./apply-news.ts";
import { emptyReport, type ImportReport, refuseRow } from "./import-report.ts";
import type { FileRow } from "./open-file.ts";

/** What a batch of rows comes to, given what is known of their dossiers. */
export type BatchPlan = {
  report: ImportReport;
  /** To be saved, each dossier once, in its last shape. */
  rows: readonly DossierRow[];
  /** What these were before the batch; null: it creates them. */
  before: readonly { code: string; before: DossierRow | null }[];
  steps: readonly DossierStep[];
};

/** Pure, apart from `known`, which is brought up to date. */
export function planBatch(
  known: Map<string, DossierRow>,
  batch: readonly FileRow[],
  house: NewsHouse & { importId: string | null },
): BatchPlan {
  const report = emptyReport();
  const before = new Map<string, DossierRow | null>();
  const steps: DossierStep[] = [];
  for (const row of batch) {
    if (!row.ok) {
      refuseRow(report, row.line, row.reason);
      continue;
    }
    const { code } = row.news;
    const was = known.get(code);
    const applied = applyNews(was, row.news, house);
    if (applied.kind === "refused") refuseRow(report, row.line, applied.reason);
    else report[applied.kind] += 1;
    if (!("row" in applied)) continue;
    const isTouched =
      applied.kind !== "unchanged" || applied.row.updatedAt.getTime() !== was?.updatedAt.getTime();
    if (!isTouched) continue;
    if (!before.has(code)) before.set(code, was ?? null);
    steps.push(...eventsOf(was, applied.row));
    known.set(code, { ...applied.row, importId: house.importId });
  }
  return {
    report,
    rows: [...before.keys()].flatMap((code) => known.get(code) ?? []),
    before: Array.from(before, ([code, row]) => ({ code, before: row })),
    steps,
  };
}

import { lockDossiers, saveDossiers } from "../dossier-store.ts";
import { applyNews } from "./apply-news.ts";
import type { ImportHouse } from "./import-house.ts";
import { type ImportReport, refuseRow } from "./import-report.ts";
import type { DossierNews } from "./read-row.ts";

export type NumberedNews = { line: number; news: DossierNews };

/** Applies some rows in one transaction and counts them in the report once it is committed. */
export async function importBatch(
  { db, secretKey }: ImportHouse,
  report: ImportReport,
  batch: readonly NumberedNews[],
  { dryRun }: { dryRun: boolean },
): Promise<void> {
  if (batch.length === 0) return;
  const results = await db.transaction(async (tx) => {
    const known = await lockDossiers(tx, [...new Set(batch.map(({ news }) => news.code))]);
    const touched = new Set<string>();
    const applied = batch.map(({ line, news }) => {
      const before = known.get(news.code);
      const result = applyNews(before, news, secretKey);
      if ("row" in result) {
        known.set(news.code, result.row);
        if (result.row.updatedAt.getTime() !== before?.updatedAt.getTime()) touched.add(news.code);
        if (result.kind !== "unchanged") touched.add(news.code);
      }
      return { line, result };
    });
    const rows = [...touched].flatMap((code) => known.get(code) ?? []);
    if (!dryRun) await saveDossiers(tx, rows);
    return applied;
  });
  for (const { line, result } of results) {
    if (result.kind === "refused") refuseRow(report, line, result.reason);
    else report[result.kind] += 1;
  }
}

import type { WorkingCalendar } from "../calendar/working-calendar.ts";
import type { Tx } from "../db.ts";
import { type DossierViewer, visibleDossiersSql } from "../dossiers/visible-dossiers-view.ts";
import { dueSoonSql, lateSql } from "./late-sql-view.ts";

export type LateCounts = { late: number; soon: number };

/** For the first page: how many dossiers that one sees are late, and how many are due soon. */
export async function lateCounts(
  tx: Tx,
  { viewer, now, calendar }: { viewer: DossierViewer; now: Date; calendar: WorkingCalendar },
): Promise<LateCounts> {
  const [row] = await tx.$queryRaw<LateCounts[]>`
    SELECT (count(*) FILTER (WHERE ${lateSql(now)}))::int AS late,
      (count(*) FILTER (WHERE ${dueSoonSql(now, calendar)}))::int AS soon
    FROM dossier WHERE (${lateSql(now)} OR ${dueSoonSql(now, calendar)})
      AND ${visibleDossiersSql(viewer)}`;
  if (!row) throw new Error("the late dossiers were not counted");
  return row;
}

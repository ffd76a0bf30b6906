import { vietnamInstant } from "../calendar/vietnam-date.ts";
import { Prisma, type Tx } from "../db.ts";
import { type DossierViewer, visibleDossiersSql } from "../dossiers/visible-dossiers-view.ts";
import { daySql, finishedSql, lateFromSql, lateSql } from "./late-sql-view.ts";
import { type DaySpan, firstOfNextMonth } from "./report-period.ts";

/** Dossiers finished in the period, by the appointment. */
export type OnTimeCount = {
  early: number;
  onTime: number;
  late: number;
  /** Finished, but without an appointment to be held against: in no rate. */
  unmeasured: number;
};

/** Dossiers that are open now, whenever they came. */
type OpenCount = {
  inTime: number;
  overdue: number;
  /** In states 5, 6 and 8: they wait for the applicant or stand still, so they are not overdue. */
  paused: number;
  /** In hand, but without an appointment. */
  undated: number;
};

export type OnTimeGroup = { name: string | null } & OnTimeCount;

export type OnTimeReport = {
  whole: OnTimeCount;
  open: OpenCount;
  /** `name`: such as "2026-11"; every month of the period that has any. */
  byMonth: readonly OnTimeGroup[];
  /** The most dossiers first. */
  byProcedure: readonly OnTimeGroup[];
  /** The most dossiers first; null: no unit is known by the office. */
  byUnit: readonly OnTimeGroup[];
};

type Question = { viewer: DossierViewer; now: Date; span: DaySpan };

/**
 * How many dossiers were finished early, on time and late: states 9 and 10. What was not accepted
 * (3) or withdrawn (7) counts nowhere. The same rule as `punctuality`, in SQL.
 */
export async function viewOnTime(tx: Tx, question: Question): Promise<OnTimeReport> {
  const rows = await countFinished(tx, question);
  const of = (kind: Row["kind"]) =>
    rows.filter((row) => row.kind === kind).map(({ kind: _kind, ...group }) => group);
  const { name: _name, ...whole } = of("whole")[0] ?? { name: null, ...nothing };
  return {
    whole,
    open: await countOpen(tx, question),
    byMonth: of("month").toSorted((a, b) => ((a.name ?? "") < (b.name ?? "") ? -1 : 1)),
    byProcedure: of("procedure").toSorted(bySize),
    byUnit: of("unit").toSorted(bySize),
  };
}

/** Early or on time among those that had an appointment; undefined: there were none. */
export function onTimeRate({ early, onTime, late }: OnTimeCount): number | undefined {
  const measured = early + onTime + late;
  return measured === 0 ? undefined : (early + onTime) / measured;
}

type Row = { kind: "whole" | "month" | "procedure" | "unit" } & OnTimeGroup;

/**
 * Each dossier is judged once and added to its month, procedure and unit. What is a day away from
 * the appointment is judged without asking which day of Việt Nam it was, which takes longer.
 */
async function countFinished(tx: Tx, { viewer, span }: Question): Promise<Row[]> {
  const months = monthsOf(span);
  const [from, until] = [months.at(0), vietnamInstant(span.until)];
  const isIn = (column: Prisma.Sql) => Prisma.sql`${column} >= ${from} AND ${column} < ${until}`;
  return tx.$queryRaw<Row[]>`
    WITH judged AS (
      SELECT width_bucket(${finishedSql}, ${months}::timestamptz[]) AS month,
        dossier.procedure_name AS procedure, dossier.unit_id,
        CASE WHEN dossier.due_on IS NULL THEN 0
          WHEN ${finishedSql} >= dossier.due_on + interval '24 hours' THEN 3
          WHEN ${finishedSql} < dossier.due_on - interval '24 hours' THEN 1
          WHEN ${finishedSql} >= ${lateFromSql} THEN 3
          WHEN ${daySql(finishedSql)} < ${daySql(Prisma.sql`dossier.due_on`)} THEN 1
          ELSE 2 END AS verdict
      FROM dossier
      WHERE dossier.state IN (9, 10) AND ${visibleDossiersSql(viewer)}
        AND ((${isIn(Prisma.sql`dossier.finished_on`)})
          OR (dossier.finished_on IS NULL AND ${isIn(Prisma.sql`dossier.state_since`)}))
    )
    SELECT CASE grouping(month, procedure, unit_id)
        WHEN 7 THEN 'whole' WHEN 3 THEN 'month' WHEN 5 THEN 'procedure' ELSE 'unit' END AS kind,
      coalesce(to_char((${months}::timestamptz[])[month] AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM'),
        procedure, (SELECT unit.name FROM unit WHERE unit.id = unit_id)) AS name,
      (count(*) FILTER (WHERE verdict = 1))::int AS early,
      (count(*) FILTER (WHERE verdict = 2))::int AS "onTime",
      (count(*) FILTER (WHERE verdict = 3))::int AS late,
      (count(*) FILTER (WHERE verdict = 0))::int AS unmeasured
    FROM judged GROUP BY GROUPING SETS ((), (month), (procedure), (unit_id))`;
}

/** The instants at which the months of the period begin. */
function monthsOf({ from, until }: DaySpan): Date[] {
  const months: Date[] = [];
  for (let day = from; day < until; day = firstOfNextMonth(day)) months.push(vietnamInstant(day));
  return months;
}

async function countOpen(tx: Tx, { viewer, now }: Question): Promise<OpenCount> {
  const [row] = await tx.$queryRaw<OpenCount[]>`
    SELECT (count(*) FILTER (WHERE state IN (1, 2, 4) AND due_on IS NOT NULL
        AND NOT ${lateSql(now)}))::int AS "inTime",
      (count(*) FILTER (WHERE ${lateSql(now)}))::int AS overdue,
      (count(*) FILTER (WHERE state IN (5, 6, 8)))::int AS paused,
      (count(*) FILTER (WHERE state IN (1, 2, 4) AND due_on IS NULL))::int AS undated
    FROM dossier WHERE state IN (1, 2, 4, 5, 6, 8) AND ${visibleDossiersSql(viewer)}`;
  if (!row) throw new Error("the open dossiers were not counted");
  return row;
}

function bySize(a: OnTimeGroup, b: OnTimeGroup): number {
  const size = (group: OnTimeGroup) => group.early + group.onTime + group.late + group.unmeasured;
  return size(b) - size(a) || (a.name ?? "").localeCompare(b.name ?? "", "vi");
}

const nothing: OnTimeCount = { early: 0, onTime: 0, late: 0, unmeasured: 0 };

import type { DossierState } from "../../bot/dossier-desk.ts";
import type { WorkingCalendar } from "../calendar/working-calendar.ts";
import { Prisma, type Tx } from "../db.ts";
import { type DossierViewer, visibleDossiersSql } from "../dossiers/visible-dossiers-view.ts";
import { isUuid } from "../units/units-view.ts";
import { dueSoonSql, lateSql } from "./late-sql-view.ts";

/** Which dossiers to list. */
export const lateShows = ["late", "soon", "both"] as const;
export type LateShow = (typeof lateShows)[number];

export type LateQuestion = {
  viewer: DossierViewer;
  now: Date;
  /** Says what is due soon. */
  calendar: WorkingCalendar;
  show: LateShow;
  /** An id, or `noUnit`; empty: all. */
  unit: string;
  /** The name of a procedure; empty: all. */
  procedure: string;
};

/** Stands for the dossiers whose office no unit is known by. */
export const noUnit = "none";

export type LateLine = {
  code: string;
  procedureName: string;
  applicantMask: string;
  state: DossierState;
  office: string;
  unitId: string | null;
  unitName: string | null;
  department: string | null;
  dueOn: Date;
  lateReason: string | null;
  /** The day that the newest apology sent promises; null: none was sent. */
  newDueOn: Date | null;
  /** An apology is prepared but not sent. */
  hasDraft: boolean;
};

/** One page of the list, the oldest appointment first. */
export async function viewLateDossiers(
  tx: Tx,
  question: LateQuestion,
  { most, skip = 0 }: { most: number; skip?: number },
): Promise<LateLine[]> {
  return tx.$queryRaw<LateLine[]>`
    SELECT dossier.code, dossier.procedure_name AS "procedureName",
      dossier.applicant_mask AS "applicantMask", dossier.state, dossier.office,
      dossier.unit_id::text AS "unitId", unit.name AS "unitName", dossier.department,
      dossier.due_on AS "dueOn", dossier.late_reason AS "lateReason",
      (SELECT a.new_due_on FROM dossier_apology a WHERE a.dossier_id = dossier.id
        AND a.sent_at IS NOT NULL ORDER BY a.sent_at DESC LIMIT 1) AS "newDueOn",
      EXISTS (SELECT 1 FROM dossier_apology a WHERE a.dossier_id = dossier.id
        AND a.sent_at IS NULL) AS "hasDraft"
    FROM dossier LEFT JOIN unit ON unit.id = dossier.unit_id
    WHERE ${shownSql(question)} AND ${unitSql(question.unit)} AND ${procedureSql(question.procedure)}
    ORDER BY dossier.due_on, dossier.id LIMIT ${most} OFFSET ${skip}`;
}

export type LateCount = { id: string; name: string | null; late: number; soon: number };

/** How many there are by unit, most late ones first; the filter by unit does not narrow it. */
export async function countLateByUnit(tx: Tx, question: LateQuestion): Promise<LateCount[]> {
  const { now, calendar, viewer } = question;
  return tx.$queryRaw<LateCount[]>`
    SELECT coalesce(counted.unit_id::text, ${noUnit}) AS id, unit.name, late, soon FROM (
      SELECT dossier.unit_id, (count(*) FILTER (WHERE ${lateSql(now)}))::int AS late,
        (count(*) FILTER (WHERE NOT ${lateSql(now)}))::int AS soon
      FROM dossier WHERE (${lateSql(now)} OR ${dueSoonSql(now, calendar)})
        AND ${visibleDossiersSql(viewer)} AND ${procedureSql(question.procedure)}
      GROUP BY dossier.unit_id) counted
    LEFT JOIN unit ON unit.id = counted.unit_id
    ORDER BY late DESC, soon DESC, unit.name NULLS LAST`;
}

/** The procedures that have late dossiers, or ones due soon, by name. */
export async function viewLateProcedures(
  tx: Tx,
  { now, calendar, viewer }: Pick<LateQuestion, "now" | "calendar" | "viewer">,
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ name: string }[]>`
    SELECT DISTINCT dossier.procedure_name AS name FROM dossier
    WHERE (${lateSql(now)} OR ${dueSoonSql(now, calendar)}) AND ${visibleDossiersSql(viewer)}
    ORDER BY 1 LIMIT 500`;
  return rows.map(({ name }) => name);
}

function shownSql({ viewer, show, now, calendar }: LateQuestion): Prisma.Sql {
  const kinds = {
    late: lateSql(now),
    soon: dueSoonSql(now, calendar),
    both: Prisma.sql`(${lateSql(now)} OR ${dueSoonSql(now, calendar)})`,
  };
  return Prisma.sql`${kinds[show]} AND ${visibleDossiersSql(viewer)}`;
}

function unitSql(unit: string): Prisma.Sql {
  if (unit === noUnit) return Prisma.sql`dossier.unit_id IS NULL`;
  return isUuid(unit) ? Prisma.sql`dossier.unit_id = ${unit}::uuid` : Prisma.sql`true`;
}

function procedureSql(procedure: string): Prisma.Sql {
  return procedure === "" ? Prisma.sql`true` : Prisma.sql`dossier.procedure_name = ${procedure}`;
}

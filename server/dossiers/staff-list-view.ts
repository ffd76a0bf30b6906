import type { DossierState } from "../../bot/dossier-desk.ts";
import type { Calendars } from "../calendar/calendars.ts";
import { Prisma, type Tx } from "../db.ts";
import type { DossierFilter } from "./staff-filter.ts";
import { filterSql } from "./staff-filter-view.ts";
import type { DossierViewer } from "./visible-dossiers-view.ts";

export type DossierItem = {
  code: string;
  procedureName: string;
  applicantMask: string;
  state: DossierState;
  stateSince: Date | null;
  office: string;
  unitId: string | null;
  unit: string | null;
  receivedOn: Date | null;
  dueOn: Date | null;
  finishedOn: Date | null;
  isDemo: boolean;
};

export type DossierList = {
  items: DossierItem[];
  /** How many there are in all; never more than `mostCounted`. */
  count: number;
  /** The last one of this page, when there is another page behind it. */
  next?: string;
};

type DossierQuestion = {
  viewer: DossierViewer;
  filter: DossierFilter;
  now: Date;
  calendars: Calendars;
  secretKey: string;
  /** The `next` of the page before. */
  after?: string | undefined;
  most?: number;
};

const dossierPageSize = 50;
/** Beyond that a list says "more than". */
export const mostCounted = 10_000;

/**
 * A page of the dossiers that somebody may see: those with an appointment to keep by that, else the
 * latest received first, and what was not received yet before them.
 */
export async function readStaffList(tx: Tx, question: DossierQuestion): Promise<DossierList> {
  const { filter, after, most = dossierPageSize } = question;
  const condition = await filterSql(tx, question);
  const order = filter.due ? byDue : byReceipt;
  const behind = after ? behindSql(filter, after) : Prisma.sql`true`;
  const rows = await tx.$queryRaw<DossierItem[]>`
    SELECT ${columns} FROM dossier WHERE ${condition} AND ${behind}
    ORDER BY ${order} LIMIT ${most + 1}`;
  const items = rows.slice(0, most);
  const last = items.at(-1);
  const next = rows.length > most && last ? placeOf(filter, last) : undefined;
  return { items, count: await countOf(tx, condition), ...(next ? { next } : {}) };
}

async function countOf(tx: Tx, condition: Prisma.Sql): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count
    FROM (SELECT 1 FROM dossier WHERE ${condition} LIMIT ${mostCounted}) AS counted`;
  return row?.count ?? 0;
}

const byDue = Prisma.sql`dossier.due_on, dossier.code`;
const byReceipt = Prisma.sql`dossier.received_on DESC, dossier.code DESC`;

/** Where a list goes on: the instant that it is in order by, and the code. */
function placeOf({ due }: DossierFilter, item: DossierItem): string {
  const at = due ? item.dueOn : item.receivedOn;
  return `${at?.toISOString() ?? ""}~${item.code}`;
}

function behindSql({ due }: DossierFilter, after: string): Prisma.Sql {
  const cut = after.indexOf("~");
  const [at, code] = [new Date(after.slice(0, cut)), after.slice(cut + 1)];
  const isDated = !Number.isNaN(at.getTime());
  if (due) return isDated ? Prisma.sql`(dossier.due_on, dossier.code) > (${at}, ${code})` : none;
  if (isDated) return Prisma.sql`(dossier.received_on, dossier.code) < (${at}, ${code})`;
  return Prisma.sql`(dossier.received_on IS NOT NULL OR dossier.code < ${code})`;
}

const none = Prisma.sql`false`;

const columns = Prisma.sql`
  dossier.code, dossier.procedure_name AS "procedureName", dossier.applicant_mask AS "applicantMask",
  dossier.state, dossier.state_since AS "stateSince", dossier.office,
  dossier.unit_id::text AS "unitId",
  (SELECT unit.name FROM unit WHERE unit.id = dossier.unit_id) AS unit,
  dossier.received_on AS "receivedOn", dossier.due_on AS "dueOn",
  dossier.finished_on AS "finishedOn", dossier.is_demo AS "isDemo"`;

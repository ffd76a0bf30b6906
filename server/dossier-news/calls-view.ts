import type { DossierState } from "../../bot/dossier-desk.ts";
import { type DossierNews, dossierNewsWords } from "../../bot/texts/dossier-news.ts";
import type { Tx } from "../db.ts";
import {
  type DossierViewer,
  visibleDossiers,
  visibleDossiersSql,
} from "../dossiers/visible-dossiers-view.ts";
import { undoCallMs } from "./mark-called.ts";
import { type ToldDossier, toNews } from "./to-news.ts";

/** One applicant to be told by telephone. */
export type CallToMake = {
  code: string;
  procedureName: string;
  /** The unit, or the office where no unit is known by its name. */
  unit: string;
  /** What to read aloud, as the dossier stands now. */
  words: string;
  since: Date;
  /** How often nobody answered, and when last. */
  tries: number;
  triedAt: Date | null;
};

export type CallMade = { code: string; procedureName: string; calledAt: Date; by: string | null };

/** So many stand on a page: where nobody has been called yet first, the longest wait on top. */
export const callsOnPage = 50;

type Waiting = { id: bigint; tries: number; triedAt: Date | null; count: number };

/** A page of the list, from 1; its count is that of all pages. */
export async function readCallsToMake(
  tx: Tx,
  { viewer, now, page }: { viewer: DossierViewer; now: Date; page: number },
): Promise<{ calls: CallToMake[]; count: number }> {
  const waiting = await readWaiting(tx, viewer, page);
  const tried = new Map(waiting.map((one) => [one.id, one]));
  const rows = await tx.dossierNotice.findMany({
    where: { id: { in: [...tried.keys()] } },
    include: { dossier: { include: { unit: { select: { name: true } } } } },
  });
  const due = await delays(tx, rows);
  const found = new Map(rows.map((row) => [row.id, row]));
  const calls = waiting.flatMap(({ id, tries, triedAt }) => {
    const row = found.get(id);
    if (!row) return [];
    const { kind, subject, at, dossier } = row;
    const told: ToldDossier = { ...dossier, state: dossier.state as DossierState };
    const about = kind === "change" && due.has(subject) ? "delayed" : aboutOf(kind);
    const call = {
      code: dossier.code,
      procedureName: dossier.procedureName,
      unit: dossier.unit?.name ?? dossier.office,
      words: dossierNewsWords(toNews(told, about, now)),
      since: at,
      tries,
      triedAt,
    };
    return [call];
  });
  return { calls, count: waiting[0]?.count ?? 0 };
}

/** All followers of a dossier are one applicant: its oldest waiting news stands for it. */
function readWaiting(tx: Tx, viewer: DossierViewer, page: number): Promise<Waiting[]> {
  return tx.$queryRaw<Waiting[]>`
    SELECT min(n.id) AS id, max(n.tries) AS tries, max(n.tried_at) AS "triedAt",
      (count(*) OVER ())::int AS count
    FROM dossier_notice n JOIN dossier ON dossier.id = n.dossier_id
    WHERE n.state = 'to_call' AND ${visibleDossiersSql(viewer)}
    GROUP BY n.dossier_id
    ORDER BY max(n.tried_at) NULLS FIRST, min(n.id)
    LIMIT ${callsOnPage} OFFSET ${(page - 1) * callsOnPage}`;
}

/** What was marked as told within a day, the last first: it can be taken back. */
export async function readCallsMade(
  tx: Tx,
  { viewer, now }: { viewer: DossierViewer; now: Date },
): Promise<CallMade[]> {
  const rows = await tx.dossierNotice.findMany({
    where: {
      state: "called",
      calledAt: { gte: new Date(now.getTime() - undoCallMs) },
      dossier: visibleDossiers(viewer),
    },
    distinct: ["dossierId"],
    orderBy: [{ calledAt: "desc" }, { id: "desc" }],
    take: 20,
    include: { dossier: { select: { code: true, procedureName: true } } },
  });
  const ids = rows.flatMap(({ staffId }) => staffId ?? []);
  const staff = await tx.staff.findMany({
    where: { id: { in: ids } },
    select: { id: true, displayName: true },
  });
  const names = new Map(staff.map(({ id, displayName }) => [id, displayName]));
  return rows.map(({ dossier, calledAt, staffId }) => ({
    ...dossier,
    calledAt: calledAt ?? now,
    by: names.get(staffId ?? "") ?? null,
  }));
}

function aboutOf(kind: string): DossierNews["about"] {
  if (kind === "correction") return "corrected";
  return kind === "act_soon" || kind === "appointment" ? kind : "state";
}

/** The subjects that are a later appointment. */
async function delays(tx: Tx, rows: readonly { kind: string; subject: string }[]) {
  const ids = rows.flatMap(({ kind, subject }) => (kind === "change" ? BigInt(subject) : []));
  const events = await tx.dossierEvent.findMany({
    where: { id: { in: ids }, kind: "due" },
    select: { id: true },
  });
  return new Set(events.map(({ id }) => `${id}`));
}

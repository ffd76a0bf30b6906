import type { DossierState } from "../../bot/dossier-desk.ts";
import { type DossierNews, dossierNewsWords } from "../../bot/texts/dossier-news.ts";
import type { Tx } from "../db.ts";
import { type DossierViewer, visibleDossiers } from "../dossiers/visible-dossiers-view.ts";
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
};

export type CallMade = { code: string; procedureName: string; calledAt: Date; by: string | null };

/** So many are listed at once; the oldest first, so the others come up. */
export const mostCalls = 100;

export async function readCallsToMake(
  tx: Tx,
  { viewer, now }: { viewer: DossierViewer; now: Date },
): Promise<{ calls: CallToMake[]; count: number }> {
  const where = { state: "to_call", dossier: visibleDossiers(viewer) };
  const rows = await tx.dossierNotice.findMany({
    where,
    // All followers of a dossier are one applicant: its oldest waiting news stands for it.
    distinct: ["dossierId"],
    orderBy: [{ id: "asc" }],
    take: mostCalls,
    include: { dossier: { include: { unit: { select: { name: true } } } } },
  });
  const due = await delays(tx, rows);
  const calls = rows.map(({ kind, subject, at, dossier }) => {
    const told: ToldDossier = { ...dossier, state: dossier.state as DossierState };
    const about = kind === "change" && due.has(subject) ? "delayed" : aboutOf(kind);
    return {
      code: dossier.code,
      procedureName: dossier.procedureName,
      unit: dossier.unit?.name ?? dossier.office,
      words: dossierNewsWords(toNews(told, about, now)),
      since: at,
    };
  });
  const groups = await tx.dossierNotice.groupBy({ by: ["dossierId"], where });
  return { calls, count: groups.length };
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

import { type Prisma, type Tx, isDue } from "../../db.ts";
import { isUuid } from "../../ids.ts";
import type { ImportReport } from "./import-report.ts";
import { type ImportWay, type KeptState, leaseMs } from "./import-rules.ts";

export type ImportToKeep = {
  id: string;
  source: string;
  way: ImportWay;
  fileName: string;
  sha256: string;
  size: number;
  asOf: Date;
  office: string | null;
  dryRun: boolean;
  staffId: string | null;
  createdAt: Date;
};

/** An import in the hands of one process, until `heldUntil`. */
export type HeldImport = Omit<ImportToKeep, "sha256" | "staffId" | "createdAt"> & {
  state: KeptState;
  rows: number | null;
  /** Rows of the file that are done with, refused ones included. */
  lineDone: number;
  report: ImportReport | null;
  /** How often it was taken up, this time included, since it last came on. */
  attempts: number;
  heldUntil: Date;
};

export async function insertImport(tx: Tx, row: ImportToKeep): Promise<void> {
  await tx.dossierImport.createMany({ data: [{ ...row, state: "waiting" }], skipDuplicates: true });
}

/**
 * Takes up the oldest import that somebody must work on and nobody holds, or the one of that id.
 * What waits goes to its check or, where nobody is to be asked, at once to its run.
 */
export async function takeImport(
  tx: Tx,
  now: Date,
  id: string | null = null,
): Promise<HeldImport | undefined> {
  const [held] = await tx.$queryRaw<HeldImport[]>`
    UPDATE dossier_import SET held_until = ${leaseFrom(now)}, attempts = attempts + 1,
      step_at = CASE WHEN state = 'undone' OR (state = 'running' AND line_done > 0)
        THEN step_at ELSE ${now} END,
      state = CASE WHEN state <> 'waiting' THEN state
        WHEN way = 'page' OR dry_run THEN 'checking' ELSE 'running' END
    WHERE id = (SELECT id FROM dossier_import
      WHERE (state IN ('waiting', 'checking', 'running') OR (state = 'undone' AND undone_at IS NULL))
        AND ${isDue("held_until", now)} AND (${id}::uuid IS NULL OR id = ${id}::uuid)
      ORDER BY created_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id, source, way, file_name AS "fileName", size, as_of AS "asOf", office,
      dry_run AS "dryRun", state, rows, line_done AS "lineDone", report, attempts,
      held_until AS "heldUntil"`;
  return held;
}

/** Whoever held it was too slow: another process has it now. */
export class LeaseLost extends Error {}

export type Step = {
  state: KeptState;
  rows?: number | null;
  lineDone?: number;
  checkReport?: ImportReport;
  report?: ImportReport;
  finishedAt?: Date;
  undoneAt?: Date;
};

/**
 * Writes how far a held import has come. Still held afterwards (`keepFrom`) or given back; throws
 * LeaseLost, and with it undoes the transaction, where it is in other hands. Attempts are counted
 * anew, but not by a check that goes on: whoever takes that up begins at the top.
 */
export async function noteStep(
  tx: Tx,
  held: HeldImport,
  step: Step,
  keepFrom: Date | null,
): Promise<HeldImport> {
  const heldUntil = keepFrom && leaseFrom(keepFrom, held.heldUntil);
  const { state, rows = held.rows, lineDone = held.lineDone, report = held.report } = step;
  const count = await tx.$executeRaw`
    UPDATE dossier_import SET state = ${state}, rows = ${rows}, line_done = ${lineDone},
      attempts = CASE WHEN ${state === "checking" && keepFrom !== null} THEN attempts ELSE 0 END,
      report = ${json(report)}::jsonb, held_until = ${heldUntil},
      check_report = COALESCE(${json(step.checkReport)}::jsonb, check_report),
      finished_at = COALESCE(${step.finishedAt ?? null}, finished_at),
      undone_at = COALESCE(${step.undoneAt ?? null}, undone_at)
    WHERE id = ${held.id}::uuid AND state = ${held.state} AND held_until = ${held.heldUntil}`;
  if (count !== 1) throw new LeaseLost("another process has this import");
  return { ...held, state, rows, lineDone, report, heldUntil: heldUntil ?? held.heldUntil };
}

/** One batch at a time over all imports, so that what one reads no other is changing. */
export async function lockDossierNews(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('dan-hoi:dossier-news'))`;
}

/** Moves it where it is in one of these states; false: it is in another, or there is none. */
export async function moveImport(
  tx: Tx,
  { id, from }: { id: string; from: readonly KeptState[] },
  data: Prisma.DossierImportUncheckedUpdateManyInput,
): Promise<boolean> {
  if (!isUuid(id)) return false;
  const where = { id, state: { in: [...from] } };
  const { count } = await tx.dossierImport.updateMany({ where, data });
  return count === 1;
}

export async function stateOf(tx: Tx, id: string): Promise<KeptState | undefined> {
  if (!isUuid(id)) return undefined;
  const row = await tx.dossierImport.findUnique({ where: { id }, select: { state: true } });
  return row?.state as KeptState | undefined;
}

/** Of those ids that are imports. */
export async function statesOf(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KeptState>> {
  const rows = await tx.dossierImport.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, state: true },
  });
  return new Map(rows.map(({ id, state }) => [id, state as KeptState]));
}

/** Only a run has a report: what has none broke off in its check. False: it is not broken. */
export async function retryBroken(tx: Tx, id: string): Promise<boolean> {
  const count = await tx.$executeRaw`
    UPDATE dossier_import SET held_until = NULL, finished_at = NULL,
      state = CASE WHEN report IS NULL THEN 'waiting' ELSE 'running' END
    WHERE id = ${id}::uuid AND state = 'broken'`;
  return count === 1;
}

/** Drops what was checked before an instant and never confirmed; nor is what broke tried again. */
export async function dropForgotten(
  tx: Tx,
  { before, now }: { before: Date; now: Date },
): Promise<void> {
  await tx.dossierImport.updateMany({
    where: { state: "checked", createdAt: { lt: before } },
    data: { state: "dropped", finishedAt: now },
  });
  await tx.dossierImport.updateMany({
    where: { state: "broken", finishedAt: { lt: before } },
    data: { state: "failed" },
  });
}

/** Never the same instant as before: the lease is known by it. */
function leaseFrom(now: Date, before?: Date): Date {
  const until = now.getTime() + leaseMs;
  return new Date(until === before?.getTime() ? until + 1 : until);
}

function json(report: ImportReport | null | undefined): string | null {
  return report ? JSON.stringify(report) : null;
}

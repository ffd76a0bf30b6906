import type { Tx } from "../../db.ts";
import { isUuid } from "../../ids.ts";
import type { ImportReport } from "./import-report.ts";
import type { ImportState, ImportWay, KeptState } from "./import-rules.ts";
import { undoableImport } from "./undo-view.ts";

/** An import as the staff sees it. */
export type ImportShown = {
  id: string;
  source: string;
  way: ImportWay;
  fileName: string;
  size: number;
  asOf: Date;
  office: string | null;
  state: ImportState;
  /** Only to be told what it would do. */
  dryRun: boolean;
  /** Of the file, once they are known. */
  rows: number | null;
  /** Of the step that is going on: the check or the run. */
  rowsDone: number;
  checkReport?: ImportReport;
  report?: ImportReport;
  staff?: { id: string; displayName: string };
  createdAt: Date;
  /** When the check or, after that, the run began. */
  stepAt?: Date;
  finishedAt?: Date;
  undoneAt?: Date;
  /** It is the newest one that changed anything, and what was before is still kept. */
  canUndo: boolean;
  /** The same bytes were imported before, and stand. */
  sameAs?: { id: string; finishedAt: Date };
};

const onePage = 30;

/** The newest first, without the rows that were refused. Pages count from 0. */
export async function importsView(
  tx: Tx,
  { page = 0 }: { now?: Date; page?: number } = {},
): Promise<{ imports: readonly ImportShown[]; hasMore: boolean }> {
  const rows = await tx.dossierImport.findMany({
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    include,
    skip: page * onePage,
    take: onePage + 1,
  });
  const undoable = await undoableImport(tx);
  const imports = rows.slice(0, onePage).map((row) => shownOf(row, undoable, "no refusals"));
  return { imports, hasMore: rows.length > onePage };
}

export async function importView(
  tx: Tx,
  { id }: { id: string; now?: Date },
): Promise<ImportShown | undefined> {
  const row = isUuid(id)
    ? await tx.dossierImport.findUnique({ where: { id }, include })
    : undefined;
  if (!row) return undefined;
  const twin = await tx.dossierImport.findFirst({
    where: { sha256: row.sha256, source: row.source, state: "done", id: { not: id } },
    orderBy: { finishedAt: "desc" },
    select: { id: true, finishedAt: true },
  });
  const sameAs = twin?.finishedAt ? { sameAs: { id: twin.id, finishedAt: twin.finishedAt } } : {};
  return { ...shownOf(row, await undoableImport(tx)), ...sameAs };
}

const include = { staff: { select: { id: true, displayName: true } } } as const;
type Row = Awaited<ReturnType<typeof readRows>>[number];
function readRows(tx: Tx) {
  return tx.dossierImport.findMany({ include });
}

function shownOf(row: Row, undoable: string | undefined, short?: "no refusals"): ImportShown {
  const { id, source, fileName, size, asOf, office, dryRun, rows, lineDone, createdAt } = row;
  const [checkReport, report] = [row.checkReport, row.report].map((kept) => reportOf(kept, short));
  return {
    ...{ id, source, fileName, size, asOf, office, dryRun, rows, createdAt },
    way: row.way as ImportWay,
    state: row.state === "undone" && !row.undoneAt ? "undoing" : (row.state as KeptState),
    rowsDone: lineDone,
    ...(checkReport && { checkReport }),
    ...(report && { report }),
    ...(row.staff && { staff: row.staff }),
    ...(row.stepAt && { stepAt: row.stepAt }),
    ...(row.finishedAt && { finishedAt: row.finishedAt }),
    ...(row.undoneAt && { undoneAt: row.undoneAt }),
    canUndo: id === undoable,
  };
}

function reportOf(kept: unknown, short?: "no refusals"): ImportReport | undefined {
  const report = kept as ImportReport | null;
  return report ? { ...report, ...(short && { refusals: [] }) } : undefined;
}

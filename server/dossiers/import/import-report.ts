import type { RowReason } from "./row-reason.ts";

/** What an import did, or in a dry run would do. */
export type ImportReport = {
  created: number;
  changed: number;
  unchanged: number;
  /** Rows with older news than is known. */
  older: number;
  refused: number;
  /** The first thousand refused rows. */
  refusals: { line: number; reason: RowReason }[];
  /** Why the rest of the file could not be read; what came before it is kept. */
  fault?: string;
  /** What its undoing did so far; kept: dossiers that something newer has touched since. */
  undone?: { restored: number; deleted: number; kept: number };
};

export function emptyReport(): ImportReport {
  return { created: 0, changed: 0, unchanged: 0, older: 0, refused: 0, refusals: [] };
}

export function refuseRow(report: ImportReport, line: number, reason: RowReason): void {
  report.refused += 1;
  if (report.refusals.length < mostRefusals) report.refusals.push({ line, reason });
}

/** The sum of what was and what a further batch did. */
export function addReports(sum: ImportReport, more: ImportReport): ImportReport {
  const room = mostRefusals - sum.refusals.length;
  return {
    ...sum,
    created: sum.created + more.created,
    changed: sum.changed + more.changed,
    unchanged: sum.unchanged + more.unchanged,
    older: sum.older + more.older,
    refused: sum.refused + more.refused,
    refusals: [...sum.refusals, ...more.refusals.slice(0, room)],
  };
}

/** Whether it is worth undoing. */
export function hasChanged({ created, changed }: ImportReport): boolean {
  return created + changed > 0;
}

const mostRefusals = 1000;

/** What an import did, or in a dry run would do. */
export type ImportReport = {
  created: number;
  changed: number;
  unchanged: number;
  /** Rows with older news than is known. */
  older: number;
  refused: number;
  /** The first thousand refused rows; reasons in Vietnamese, without personal data. */
  refusals: { line: number; reason: string }[];
  /** Why the rest of the file could not be read; what came before it is kept. */
  fault?: string;
};

export function emptyReport(): ImportReport {
  return { created: 0, changed: 0, unchanged: 0, older: 0, refused: 0, refusals: [] };
}

export function refuseRow(report: ImportReport, line: number, reason: string): void {
  report.refused += 1;
  if (report.refusals.length < mostRefusals) report.refusals.push({ line, reason });
}

const mostRefusals = 1000;

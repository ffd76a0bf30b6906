import type { Action } from "../../staff/may.ts";
import type { AuditName } from "../audit/audit-words.ts";
import type { Run, SlowRun } from "../action.ts";
import type { Show } from "../page.ts";
import * as apology from "./apology-actions.ts";
import { downloadDocx, downloadPdf } from "./apology-file.ts";
import { showApology } from "./apology-page.tsx";
import { explain } from "./explain-action.ts";
import { exportLate } from "./late-export.ts";
import { showLate } from "./late-page.tsx";
import { exportReport } from "./report-export.ts";
import { showReport } from "./report-page.tsx";

type PageRow = readonly [path: string, may: Action, show: Show, as?: AuditName];
type ActionRow = readonly [path: string, may: Action, run: Run | SlowRun, as?: AuditName];

/** Late dossiers, apologies and the on-time report. */
export const latePages: readonly PageRow[] = [
  ["/dossiers/late", "dossiers.view", (house, visit) => showLate(house, visit)],
  ["/dossiers/late.csv", "dossiers.view", exportLate, "dossiers.export"],
  ["/dossiers/report", "dossiers.view", showReport, "dossiers.report"],
  ["/dossiers/report.csv", "dossiers.view", exportReport, "dossiers.report"],
  ["/dossiers/:code/apology", "dossiers.apologise", (house, visit) => showApology(house, visit)],
  ["/dossiers/apologies/:id.docx", "dossiers.apologise", downloadDocx],
  ["/dossiers/apologies/:id.pdf", "dossiers.apologise", downloadPdf],
];

export const lateActions: readonly ActionRow[] = [
  ["/dossiers/:code/explain", "dossiers.explain", explain],
  ["/dossiers/:code/apology", "dossiers.apologise", apology.prepare],
  ["/dossiers/apologies/:id/send", "dossiers.apologise", apology.send, "dossiers.send_apology"],
];

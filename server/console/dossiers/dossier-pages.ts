import type { Action } from "../../staff/may.ts";
import type { AuditName } from "../audit/audit-words.ts";
import type { Run, SlowRun } from "../action.ts";
import type { Show } from "../page.ts";
import { showDossierPage } from "./dossier-page.tsx";
import { exportDossiers } from "./dossiers-export.ts";
import { searchDossiers, showDossiers } from "./dossiers-page.tsx";

type PageRow = readonly [path: string, may: Action, show: Show, as?: AuditName];
type ActionRow = readonly [path: string, may: Action, run: Run | SlowRun, as?: AuditName];

/** The list and one dossier. Stands behind all pages with a word of their own after "/dossiers/". */
export const dossierPages: readonly PageRow[] = [
  ["/dossiers", "dossiers.view", showDossiers],
  ["/dossiers.csv", "dossiers.view", exportDossiers, "dossiers.export"],
  ["/dossiers/:code", "dossiers.view", showDossierPage],
];

export const dossierActions: readonly ActionRow[] = [
  ["/dossiers", "dossiers.view", searchDossiers],
];

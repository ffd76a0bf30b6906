import type { Action } from "../../staff/may.ts";
import type { AuditName } from "../audit/audit-words.ts";
import type { Run, SlowRun } from "../action.ts";
import type { Show } from "../page.ts";
import { noteCalled, noteMissed, noteNotCalled, noteNotMissed } from "./call-actions.ts";
import { showDossierCalls } from "./calls-page.tsx";

type PageRow = readonly [path: string, may: Action, show: Show, as?: AuditName];
type ActionRow = readonly [path: string, may: Action, run: Run | SlowRun, as?: AuditName];

/** The list of calls, and its deeds. */
export const callPages: readonly PageRow[] = [
  ["/dossiers/calls", "dossiers.view", showDossierCalls],
];

export const callActions: readonly ActionRow[] = [
  ["/dossiers/calls", "dossiers.call", noteCalled],
  ["/dossiers/calls/undo", "dossiers.call", noteNotCalled, "dossiers.call_undone"],
  ["/dossiers/calls/missed", "dossiers.call", noteMissed, "dossiers.call_missed"],
  ["/dossiers/calls/missed/undo", "dossiers.call", noteNotMissed, "dossiers.call_missed_undone"],
];

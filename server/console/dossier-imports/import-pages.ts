import type { Action } from "../../staff/may.ts";
import type { Run } from "../action.ts";
import type { Show } from "../page.ts";
import { confirm, drop, retry, undo } from "./import-actions.ts";
import { showImport } from "./import-page.tsx";
import { showImports } from "./imports-page.tsx";
import { keepMapping } from "./mapping-action.ts";
import { showRefusals } from "./refusals-file.ts";
import { showUndo } from "./undo-page.tsx";
import { upload } from "./upload-action.ts";

/** The pages where dossiers come in, for the console's list. */
export const dossierImportPages: readonly (readonly [path: string, may: Action, show: Show])[] = [
  ["/dossiers/imports", "dossiers.import", (house, visit) => showImports(house, visit)],
  ["/dossiers/imports/:id", "dossiers.import", (house, visit) => showImport(house, visit)],
  ["/dossiers/imports/:id/refusals.csv", "dossiers.import", showRefusals],
  ["/dossiers/imports/:id/undo", "dossiers.undo_import", showUndo],
];

/** And their deeds. */
export const dossierImportActions: readonly (readonly [path: string, may: Action, run: Run])[] = [
  ["/dossiers/imports", "dossiers.import", upload],
  ["/dossiers/imports/:id/confirm", "dossiers.import", confirm],
  ["/dossiers/imports/:id/drop", "dossiers.import", drop],
  ["/dossiers/imports/:id/retry", "dossiers.import", retry],
  ["/dossiers/imports/:id/mapping", "dossiers.import", keepMapping],
  ["/dossiers/imports/:id/undo", "dossiers.undo_import", undo],
];

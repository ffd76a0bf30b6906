import type { Action } from "../../staff/may.ts";
import type { AuditName } from "../audit/audit-words.ts";
import type { Run, SlowRun } from "../action.ts";
import type { Show } from "../page.ts";
import { sendLetter } from "./correction/correction-action.ts";
import { showCorrection } from "./correction/correction-page.tsx";
import * as gaps from "./gap-actions.ts";
import { showGap } from "./gap-page.tsx";
import { showGaps } from "./gaps-page.tsx";
import { edit } from "./procedures/edit-action.ts";
import { showEdit } from "./procedures/edit-page.tsx";
import { begin } from "./procedures/new-action.ts";
import { showNew } from "./procedures/new-page.tsx";
import { showProcedure } from "./procedures/procedure-page.tsx";
import { showProcedures } from "./procedures/procedures-page.tsx";
import { publishEdit } from "./procedures/publish-version-action.ts";
import { showPublishVersion } from "./procedures/publish-version-page.tsx";
import * as versions from "./procedures/version-actions.ts";
import { showVersion } from "./procedures/version-page.tsx";
import { showProposals } from "./proposals-page.tsx";
import { publish } from "./publish-action.ts";
import { showPublish } from "./publish-page.tsx";
import * as thesaurus from "./thesaurus/thesaurus-actions.ts";
import { showThesaurus } from "./thesaurus/thesaurus-page.tsx";
import * as words from "./words-actions.ts";
import { showWords } from "./words-page.tsx";

type PageRow = readonly [path: string, may: Action, show: Show, as?: AuditName];
type ActionRow = readonly [path: string, may: Action, run: Run | SlowRun, as?: AuditName];

/** Every page of "Kiến thức". */
export const knowledgePages: readonly PageRow[] = [
  ["/knowledge", "knowledge.edit", showGaps],
  ["/knowledge/gaps/:id", "knowledge.edit", (house, visit) => showGap(house, visit)],
  ["/knowledge/proposals", "knowledge.edit", (house, visit) => showProposals(house, visit)],
  ["/knowledge/words", "knowledge.edit", (house, visit) => showWords(house, visit)],
  ["/knowledge/publish", "knowledge.edit", (house, visit) => showPublish(house, visit)],
  ["/knowledge/thesaurus", "knowledge.edit", (house, visit) => showThesaurus(house, visit)],
  ["/knowledge/procedures", "knowledge.edit", showProcedures],
  ["/knowledge/procedures/new", "knowledge.edit", (house, visit) => showNew(house, visit)],
  ["/knowledge/procedures/:slug", "knowledge.edit", showProcedure],
  ["/knowledge/versions/:id", "knowledge.edit", (house, visit) => showVersion(house, visit)],
  ["/knowledge/versions/:id/edit", "knowledge.edit", (house, visit) => showEdit(house, visit)],
  [
    "/knowledge/versions/:id/publish",
    "knowledge.publish",
    (house, visit) => showPublishVersion(house, visit),
  ],
  [
    "/knowledge/versions/:id/correction",
    "knowledge.publish",
    (house, visit) => showCorrection(house, visit),
  ],
];

/** Every deed of "Kiến thức". */
export const knowledgeActions: readonly ActionRow[] = [
  ["/knowledge/gaps/:id", "knowledge.edit", gaps.decide],
  ["/knowledge/gaps/:id/owner", "knowledge.edit", gaps.own],
  ["/knowledge/gaps/:id/tell", "knowledge.edit", gaps.tell, "knowledge.tell_askers"],
  ["/knowledge/proposals", "knowledge.edit", words.mine],
  ["/knowledge/words", "knowledge.edit", words.add],
  ["/knowledge/words/:id", "knowledge.edit", words.change],
  ["/knowledge/publish", "knowledge.publish", publish],
  ["/knowledge/thesaurus", "knowledge.edit", thesaurus.add],
  ["/knowledge/thesaurus/:id", "knowledge.edit", thesaurus.change],
  ["/knowledge/procedures", "knowledge.edit", begin],
  ["/knowledge/procedures/:slug", "knowledge.edit", versions.beginEdit],
  ["/knowledge/versions/:id", "knowledge.edit", versions.editDeed],
  ["/knowledge/versions/:id/edit", "knowledge.edit", edit],
  ["/knowledge/versions/:id/review", "knowledge.review", versions.reviewDeed],
  ["/knowledge/versions/:id/publish", "knowledge.publish", publishEdit],
  [
    "/knowledge/versions/:id/withdraw",
    "knowledge.publish",
    versions.withdrawDeed,
    "knowledge.withdraw",
  ],
  ["/knowledge/versions/:id/correction", "knowledge.publish", sendLetter, "knowledge.correct"],
];

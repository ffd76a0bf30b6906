import type { Step } from "./step.ts";
import { answerFromKnowledge } from "./steps/answer-from-knowledge.ts";
import { answerIntent } from "./steps/answer-intent.ts";
import { answerOtherLanguage } from "./steps/answer-other-language.ts";
import { callPerson } from "./steps/call-person.ts";
import { continueForm } from "./steps/continue-form.ts";
import { continueTicketTalk } from "./steps/continue-ticket-talk.ts";
import { findDossierCode } from "./steps/find-dossier-code.ts";
import { findTicketCode } from "./steps/find-ticket-code.ts";
import { honourWithdrawal } from "./steps/honour-withdrawal.ts";
import { keepSilent } from "./steps/keep-silent.ts";
import { noSuchNumber } from "./steps/no-such-number.ts";
import { notForUs } from "./steps/not-for-us.ts";
import { obeyCommand } from "./steps/obey-command.ts";
import { readSlip } from "./steps/read-slip.ts";
import { routeEmergency } from "./steps/route-emergency.ts";
import { routeLegal } from "./steps/route-legal.ts";
import { standAside } from "./steps/stand-aside.ts";
import { takeChoice } from "./steps/take-choice.ts";
import { takeScanned } from "./steps/take-scanned.ts";
import { takeSharedInfo } from "./steps/take-shared-info.ts";
import { withoutWords } from "./steps/without-words.ts";

/** What is tried with every message, in this order: the first step that answers wins. */
export const steps: readonly Step[] = [
  notForUs,
  honourWithdrawal,
  standAside,
  keepSilent,
  takeScanned,
  takeSharedInfo,
  routeEmergency,
  routeLegal,
  obeyCommand,
  takeChoice,
  callPerson,
  continueForm,
  continueTicketTalk,
  readSlip,
  withoutWords,
  noSuchNumber,
  findDossierCode,
  findTicketCode,
  answerIntent,
  answerOtherLanguage,
  answerFromKnowledge,
];

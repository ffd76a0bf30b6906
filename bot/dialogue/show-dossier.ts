import type { DossierSummary } from "../desk.ts";
import type { Reply } from "../reply.ts";
import {
  dossierApplicantLine,
  dossierDueLine,
  dossierFinishedLine,
  dossierHeading,
  dossierLate,
  dossierOfficeLine,
  dossierProcedureLine,
  dossierReceivedLine,
  dossierRemarkLine,
  dossierUpdatedLine,
} from "../texts/dossier.ts";
import { dossierStateLine, dossierStates } from "../texts/dossier-states.ts";
import { showDay, showTime } from "../texts/show-date.ts";
import { choices } from "./choices.ts";

/** State, dates and office, the name masked: nothing else of a dossier is told in a chat. */
export function showDossier(dossier: DossierSummary, now: Date): Reply {
  const { receivedOn, dueOn, finishedOn, remark } = dossier;
  const state = dossierStates[dossier.state];
  const facts = [
    dossierProcedureLine(dossier.procedureName),
    dossierApplicantLine(dossier.applicantMask),
    dossierOfficeLine(dossier.office),
    ...(receivedOn ? [dossierReceivedLine(showDay(receivedOn))] : []),
    ...(dueOn ? [dossierDueLine(showDay(dueOn))] : []),
    ...(finishedOn ? [dossierFinishedLine(showDay(finishedOn))] : []),
    ...(remark ? [dossierRemarkLine(remark)] : []),
  ];
  const text = [
    dossierStateLine(state.name),
    `${state.meaning} ${state.next}`,
    facts.map((fact) => `• ${fact}`).join("\n"),
    ...(dueOn && isLate(dossier, now) ? [dossierLate(showDay(dueOn))] : []),
    dossierUpdatedLine(showTime(dossier.updatedAt)),
  ];
  return {
    title: dossierHeading(dossier.code),
    text: text.join("\n\n"),
    choices: [choices.person, choices.menu],
  };
}

/** Past the end of the appointed day, and still the office's turn to act. */
function isLate({ state, dueOn }: DossierSummary, now: Date): boolean {
  const isWithOffice = state === 1 || state === 2 || state === 4;
  return isWithOffice && dueOn !== undefined && daysIso(dueOn) < daysIso(now);
}

/** The day in Việt Nam (UTC+7 all year round), for comparing. */
function daysIso(instant: Date): string {
  return new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
}

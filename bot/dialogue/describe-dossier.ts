import type { DossierSummary } from "../dossier-desk.ts";
import { dossierLabels as labels, dossierUpdatedLine } from "../texts/dossier.ts";
import * as details from "../texts/dossier-details.ts";
import { dossierStates } from "../texts/dossier-states.ts";
import { showDay, showTime } from "../texts/show-date.ts";
import { vietnamDay } from "../vietnam-day.ts";
import { describePunctuality } from "./describe-punctuality.ts";

/** A dossier in a citizen's words, for a chat and for a page alike. */
export type DossierWords = {
  /** The name of its state. */
  state: string;
  /** What that means, what to do next, and whether it is in time. */
  sentences: readonly string[];
  facts: readonly { label: string; value: string }[];
  updated: string;
};

/** State, dates, office and whom to call, the name masked: nothing else of a dossier is told. */
export function describeDossier(
  dossier: DossierSummary,
  { now, hotline }: { now: Date; hotline?: string | undefined },
): DossierWords {
  const state = dossierStates[dossier.state];
  const { procedureName, applicantMask, office } = dossier;
  const { receivedOn, dueOn, newDueOn, finishedOn } = dossier;
  const phone = dossier.officePhone ?? hotline;
  return {
    state: state.name,
    sentences: [
      ...(dossier.punctuality.kind === "late"
        ? [state.meaning]
        : [`${state.meaning} ${state.next}`]),
      ...toDo(dossier, now),
      ...describePunctuality(dossier, now),
    ],
    facts: [
      { label: labels.procedure, value: procedureName },
      { label: labels.applicant, value: applicantMask },
      { label: labels.office, value: office },
      ...(receivedOn ? [{ label: labels.received, value: showDay(receivedOn) }] : []),
      ...(dueOn ? [{ label: labels.due, value: showDay(dueOn) }] : []),
      ...(newDueOn && !finishedOn ? [{ label: labels.newDue, value: showDay(newDueOn) }] : []),
      ...(finishedOn ? [{ label: labels.finished, value: showDay(finishedOn) }] : []),
      ...(phone ? [{ label: labels.phone, value: phone }] : []),
    ].filter(({ value }) => value !== ""),
    updated: dossierUpdatedLine(showTime(dossier.updatedAt)),
  };
}

/** What the applicant must bring, pay or fetch: what, where and until when. */
function toDo(dossier: DossierSummary, now: Date): string[] {
  const { state, remark, supplementBy, isByPost } = dossier;
  const until = supplementBy && showDay(supplementBy);
  const over = supplementBy && isOver(supplementBy, now) ? [details.dossierTermOver()] : [];
  switch (state) {
    case 5:
      return [
        remark ? details.dossierMissing(remark) : details.dossierMissingOnPaper(),
        details.dossierBringTo(placeOf(dossier)),
        until ? details.dossierBringBy(until) : details.dossierBringByPaper(),
        ...over,
      ];
    case 6:
      return [
        ...(remark ? [details.dossierToPay(remark)] : []),
        until ? details.dossierPayBy(until) : details.dossierPayByPaper(),
        ...over,
      ];
    case 9:
      return [isByPost ? details.dossierByPost() : details.dossierFetchAt(placeOf(dossier))];
    case 1:
    case 2:
    case 3:
    case 4:
    case 7:
    case 8:
    case 10:
      return [];
  }
}

function placeOf({ office, officeAddress }: DossierSummary): string {
  return officeAddress ? details.officeAt(office, officeAddress) : office;
}

/** The whole of the day counts. */
function isOver(until: Date, now: Date): boolean {
  return vietnamDay(now) > vietnamDay(until);
}

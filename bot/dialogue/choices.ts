import type { Aspect } from "../../knowledge/index.ts";
import type { Choice } from "../reply.ts";
import { aspectLabels, labels } from "../texts/labels.ts";

/** Every button that is not part of a form. Their ids are read again in steps/take-choice.ts. */
export const choices = {
  menu: { id: "m:menu", label: labels.menu },
  ask: { id: "m:ask", label: labels.ask },
  otherProcedure: { id: "m:ask", label: labels.otherProcedure },
  lookUp: { id: "m:lookup", label: labels.lookUp },
  otherDossier: { id: "dossier:other", label: labels.otherDossier },
  followed: { id: "dossier:mine", label: labels.followedDossiers },
  feedback: { id: "m:feedback", label: labels.feedback },
  person: { id: "m:human", label: labels.person },
  forwardQuestion: { id: "k:ask", label: labels.forwardQuestion },
  backToAssistant: { id: "h:back", label: labels.backToAssistant },
  callDuty: { id: "e:call", label: labels.callDuty },
  notNeeded: { id: "e:no", label: labels.notNeeded },
  leaveInformation: { id: "l:leave", label: labels.leaveInformation },
  leaveNothing: { id: "l:no", label: labels.leaveNothing },
  erase: { id: "x:yes", label: labels.erase },
  keep: { id: "x:no", label: labels.keep },
  agreeToPhone: { id: "n:agree", label: labels.agreeToPhone },
  stopPhone: { id: "n:stop", label: labels.stopPhone },
  resumeForm: { id: "f:resume", label: labels.resumeForm },
  dropForm: { id: "f:drop", label: labels.dropForm },
} as const satisfies Record<string, Choice>;

export const menuChoices: readonly Choice[] = [
  choices.ask,
  choices.lookUp,
  choices.feedback,
  choices.person,
];

export function procedureChoice(slug: string, label: string): Choice {
  return { id: `p:${slug}`, label: cutLabel(label) };
}

export function aspectChoice(aspect: Aspect, slug: string): Choice {
  return { id: `a:${aspect}:${slug}`, label: aspectLabels[aspect] };
}

export function ratingChoices(turnId: string): readonly Choice[] {
  return [
    { id: `r:+:${turnId}`, label: labels.helped },
    { id: `r:-:${turnId}`, label: labels.notHelped },
  ];
}

/** The procedure that was wanted in place of the one told in that turn. */
export function wantedChoice(turnId: string, slug: string, label: string): Choice {
  return { id: `w:${turnId}:${slug}`, label: cutLabel(label) };
}

export function starChoices(code: string): readonly Choice[] {
  return [1, 2, 3, 4, 5].map((stars) => ({
    id: `t:rate:${stars}:${code}`,
    label: `${stars} ★`,
  }));
}

/** A caller's ticket: its answers shall come into this chat. */
export function linkChoice(code: string): Choice {
  return { id: `t:link:${code}`, label: labels.linkTicket };
}

/** Shows a dossier, or asks for the digits first. */
export function dossierChoice(code: string): Choice {
  return { id: `dossier:show:${code}`, label: cutLabel(code) };
}

export function followChoice(code: string): Choice {
  return { id: `dossier:follow:${code}`, label: labels.followDossier };
}

export function unfollowChoice(code: string): Choice {
  return { id: `dossier:stop:${code}`, label: labels.unfollowDossier };
}

/** A code read on a picture. */
export function slipChoice(code: string): Choice {
  return { id: `slip:${code}`, label: cutLabel(code) };
}

export function ticketChoice(code: string): Choice {
  return { id: `t:show:${code}`, label: code };
}

/** A choice id is at most 64 bytes (Telegram); one that is longer could not be sent at all. */
export function fitting(offered: readonly Choice[]): readonly Choice[] {
  return offered.filter((choice) => Buffer.byteLength(choice.id) <= 64);
}

/** At most 40 characters, cut at a word. */
export function cutLabel(label: string): string {
  if (label.length <= 40) return label;
  const cut = label.slice(0, 39);
  const space = cut.lastIndexOf(" ");
  return `${(space > 15 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

import type { Behaviour } from "./question.ts";

/** "broken": the turn failed, or ended in a way nobody has put into the table: never right. */
export type ShownBehaviour = Behaviour | "broken";

/**
 * What a citizen would call the way a turn ended. The first row whose beginning fits counts, so the
 * narrow ones stand before the wide ones.
 */
const rows: readonly (readonly [begins: string, behaviour: ShownBehaviour])[] = [
  // A fact was told: also that a procedure has lapsed, and what a dossier's state means in general.
  ["answered", "answer"],
  ["dossier_state_explained", "answer"],
  // Asked back, by procedure or by case; also the list that takes the place of a second such question.
  ["clarify", "clarify"],
  // Not ours, not sure enough, or nothing that could be read (emoji, a picture): asked for words.
  ["abstain", "abstain"],
  ["noted", "abstain"],
  ["unsupported", "abstain"],
  // Every step of leaving, following or ending a complaint, recommendation or escalated question.
  ["ticket", "ticket"],
  // Khiếu nại and tố cáo: shown the lawful way.
  ["route_complaint_law", "legal_route"],
  ["route_denunciation", "legal_route"],
  ["route_emergency", "emergency"],
  // Asking for the code, telling the state, refusing after wrong digits.
  ["dossier", "dossier"],
  // A person was called, or has the talk.
  ["handed_over", "human"],
  // The talk about the talk: nothing of a procedure is told, asked or refused.
  ["small_talk", "smalltalk"],
  ["greeting", "smalltalk"],
  ["help", "smalltalk"],
  ["menu", "smalltalk"],
  ["office_info", "smalltalk"],
  ["privacy_notice", "smalltalk"],
  ["erased", "smalltalk"],
  ["rated", "smalltalk"],
  ["stale_choice", "smalltalk"],
  ["refused_rate_limit", "smalltalk"],
  ["error", "broken"],
];

/** The behaviour that the name of an outcome stands for. */
export function behaviourOf(outcome: string): ShownBehaviour {
  return rows.find(([begins]) => outcome.startsWith(begins))?.[1] ?? "broken";
}

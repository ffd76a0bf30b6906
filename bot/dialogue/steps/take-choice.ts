import { staleChoice } from "../../texts/menu.ts";
import { menuChoices } from "../choices.ts";
import type { Step, Talk } from "../step.ts";
import { takeDossierTap } from "../taps/take-dossier-tap.ts";
import { takeEraseTap } from "../taps/take-erase-tap.ts";
import { takeKnowledgeTap } from "../taps/take-knowledge-tap.ts";
import { takeMenuTap } from "../taps/take-menu-tap.ts";
import { takeNoticesTap } from "../taps/take-notices-tap.ts";
import { takeRouteTap } from "../taps/take-route-tap.ts";
import { takeSlipTap } from "../taps/take-slip-tap.ts";
import { takeTicketTap } from "../taps/take-ticket-tap.ts";
import type { Tap } from "../taps/tap.ts";
import type { Turn } from "../turn.ts";

/**
 * Buttons other than those of a running form. An id comes from outside: it may be old, or made up.
 * Whatever is not exactly one of ours, for something that still stands, is a stale choice.
 */
export const takeChoice: Step = async (talk) => {
  if (talk.said.kind !== "choice") return undefined;
  const { id } = talk.said;
  if (id.startsWith("f:") && talk.state.form) return undefined;
  for (const tap of taps) {
    const turn = await tap(talk, id);
    if (turn) return turn;
  }
  return staleTurn(talk);
};

function staleTurn(talk: Talk): Turn {
  return {
    replies: [{ text: staleChoice(), choices: menuChoices }],
    state: talk.state,
    outcome: "stale_choice",
  };
}

const taps: readonly Tap[] = [
  takeMenuTap,
  takeKnowledgeTap,
  takeTicketTap,
  takeDossierTap,
  takeRouteTap,
  takeEraseTap,
  takeSlipTap,
  takeNoticesTap,
];

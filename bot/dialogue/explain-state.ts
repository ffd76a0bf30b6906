import type { DossierState } from "../dossier-desk.ts";
import { dossierStateMeans, dossierStates } from "../texts/dossier-states.ts";
import { choices } from "./choices.ts";
import type { Said } from "./said.ts";
import type { Talk } from "./step.ts";
import type { Turn } from "./turn.ts";
import { meaningWords, stateWords } from "./vocabulary/dossier-states.ts";
import { hears } from "./vocabulary.ts";
import type { Words } from "./words.ts";

/** Tells what a state of a dossier means, to someone who read it elsewhere. */
export function explainState(talk: Talk, said: Extract<Said, { kind: "words" }>): Turn {
  const state = dossierStates[stateAskedFor(said.words) ?? 4];
  const text = `${dossierStateMeans(state.name)}\n\n${state.meaning} ${state.next}`;
  return {
    replies: [{ text, choices: [choices.lookUp, choices.person, choices.menu] }],
    state: talk.state,
    outcome: "dossier_state_explained",
  };
}

/** The state whose meaning is asked for; undefined: none is. */
export function stateAskedFor(words: Words): DossierState | undefined {
  if (!hears(meaningWords, words)) return undefined;
  return stateWords.find(({ list }) => hears(list, words))?.state;
}

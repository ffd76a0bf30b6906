import { handOver } from "../hand-over.ts";
import type { Step } from "../step.ts";
import { personAloneWords, personWords } from "../vocabulary/intents.ts";
import { hearsOnly } from "../vocabulary.ts";

/** Asking for a person and nothing else works at any point, also inside a form. */
export const callPerson: Step = (talk) => {
  const { said } = talk;
  if (said.kind !== "words") return undefined;
  const asks = hearsOnly(personWords, said.words) || hearsOnly(personAloneWords, said.words);
  return asks ? handOver(talk, talk.state.question ?? said.text) : undefined;
};

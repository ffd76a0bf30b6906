import { intents } from "../intents.ts";
import { whatIsMeant } from "../what-is-meant.ts";
import type { Step } from "../step.ts";

/** What is recognised by its words, or by what they mean all in all: the first that fits. */
export const answerIntent: Step = (talk) => {
  const { said } = talk;
  if (said.kind !== "words") return undefined;
  const meant = whatIsMeant(talk, said.text);
  return intents.find((intent) => intent.fits(said.words, meant))?.answer(talk, said);
};

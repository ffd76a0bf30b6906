import { intents } from "../intents.ts";
import type { Step } from "../step.ts";

/** What can be recognised by its words alone, the first in the list that fits. */
export const answerIntent: Step = (talk) => {
  const { said } = talk;
  if (said.kind !== "words") return undefined;
  return intents.find((intent) => intent.fits(said.words))?.answer(talk, said);
};

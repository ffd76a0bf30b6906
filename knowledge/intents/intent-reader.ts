import type { Vocabulary } from "../load/load-vocabulary.ts";
import { type IntentModel, likeliest, likelihoods, type Meant } from "./intent-model.ts";
import { readMarks } from "./read-marks.ts";

/**
 * Tells what a message means besides a question: undefined for questions, and wherever the model is
 * not sure enough. The steps of one turn ask about the same message: the last one is remembered.
 */
export function intentReader(vocabulary: Vocabulary, model: IntentModel) {
  let last: { text: string; meant: Meant | undefined } | undefined;
  return (text: string): Meant | undefined => {
    if (last?.text !== text) {
      const likely = likelihoods(readMarks(text, vocabulary), model);
      last = { text, meant: likeliest(likely, model.thresholds) };
    }
    return last.meant;
  };
}

import type { MarksOf } from "../marks/marks-reader.ts";
import { type IntentModel, likeliest, likelihoods, type Meant } from "./intent-model.ts";

/**
 * Tells what a mended message means besides a question: undefined for questions, and wherever the
 * model is not sure enough.
 */
export function intentReader(marksOf: MarksOf, model: IntentModel) {
  return (text: string): Meant | undefined =>
    likeliest(likelihoods(marksOf(text), model), model.thresholds);
}

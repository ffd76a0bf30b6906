import { foldTones } from "../../knowledge/index.ts";
import type { EvaluationQuestion } from "./question.ts";

/** The same questions as they come from a phone without tone marks. */
export function withoutTones(questions: readonly EvaluationQuestion[]): EvaluationQuestion[] {
  return questions.map((question) => ({ ...question, turns: question.turns.map(foldTones) }));
}

import type { Question } from "../search/read-question.ts";
import type { Context } from "./context.ts";

/** A question for another case asks what was asked of the first, unless it says what. */
export function withAsked(question: Question, { asked = [] }: Context): Question {
  return question.asked.length > 0 ? question : { ...question, asked };
}

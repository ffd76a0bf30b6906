import { answerQuestion } from "../answer-question.ts";
import type { Step } from "../step.ts";

/** Everything else that has words is a question. */
export const answerFromKnowledge: Step = (talk) =>
  talk.said.kind === "words" ? answerQuestion(talk, talk.said.text) : undefined;

import { cleanText } from "../clean-text.ts";
import { abstain } from "./abstain.ts";
import { answerQuestion } from "./answer-question.ts";
import { contextOf } from "./memory.ts";
import type { Answer } from "./purpose-answers.ts";

/** Weather, homework, jokes: not ours, whatever procedure shares a word with them. */
export const declineChatter: Answer = (talk, { text }) => {
  const finding = talk.desk.knowledge.ask(text, contextOf(talk));
  // The knowledge may know who answers it.
  if (finding.kind === "nothing" && !finding.vague) return answerQuestion(talk, text);
  const asking = { ...talk, state: { ...talk.state, question: cleanText(text, 2000) } };
  return abstain(asking, { kind: "nothing", reason: "out_of_scope", nearest: [] });
};

import { setImmediate } from "node:timers/promises";
import { gradeTalk, type TalkResult } from "./grade-talk.ts";
import { type FactsOf, factsFromKnowledge } from "./invented-facts.ts";
import type { AskedKnowledge } from "./memory-desk.ts";
import { playTalk } from "./play-talk.ts";
import type { EvaluationQuestion } from "./question.ts";
import { summarise, type Summary } from "./summarise.ts";

export type Evaluation = { summary: Summary; results: readonly TalkResult[] };

export type EvaluationOptions = {
  /** The day of the talks, an ISO date in Asia/Ho_Chi_Minh. */
  today: string;
  /** The source of each procedure; without it, all that the knowledge itself tells. */
  factsOf?: FactsOf;
  /** Told after each talk. */
  onProgress?: (played: number, total: number) => void;
};

/** So many talks are played at a time at most: a question file is written by hand. */
const mostQuestions = 10_000;

/**
 * Plays each question as a talk through the real dialogue, over a desk kept in memory, and grades
 * its last turn. Reads no file and changes nothing; lets the event loop go on after every talk.
 * Throws RangeError for more than 10,000 questions.
 */
export async function evaluateTalks(
  knowledge: AskedKnowledge,
  questions: readonly EvaluationQuestion[],
  options: EvaluationOptions,
): Promise<Evaluation> {
  if (questions.length > mostQuestions)
    throw new RangeError(`at most ${mostQuestions} questions, not ${questions.length}`);
  const { today, factsOf = factsFromKnowledge(knowledge, today), onProgress } = options;
  const results: TalkResult[] = [];
  for (const question of questions) {
    const played = await playTalk(knowledge, question, today);
    results.push(gradeTalk(knowledge, question, played, factsOf));
    onProgress?.(results.length, questions.length);
    await setImmediate();
  }
  return { summary: summarise(results), results };
}

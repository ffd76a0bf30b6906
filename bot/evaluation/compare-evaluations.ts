import type { Evaluation } from "./evaluate-talks.ts";
import type { TalkResult } from "./grade-talk.ts";
import { isRight } from "./is-right.ts";

export type ChangedTalk = { before: TalkResult; after: TalkResult };

/**
 * What a change of the knowledge broke and what it mended, by question id in the order of `after`.
 * Only questions that both hold are compared.
 */
export function compareEvaluations(
  before: Evaluation,
  after: Evaluation,
): { broken: ChangedTalk[]; mended: ChangedTalk[] } {
  const earlier = new Map(before.results.map((result) => [result.id, result]));
  const broken: ChangedTalk[] = [];
  const mended: ChangedTalk[] = [];
  for (const now of after.results) {
    const then = earlier.get(now.id);
    if (then === undefined || isRight(then) === isRight(now)) continue;
    (isRight(now) ? mended : broken).push({ before: then, after: now });
  }
  return { broken, mended };
}

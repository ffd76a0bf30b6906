import type { Ranked } from "../search/rank-procedures.ts";
import type { AnswerHouse } from "./answer-house.ts";
import type { Found } from "./found.ts";

/**
 * A matter of others is nearer than the best procedure, and the message says another side than that
 * takes ("giải thể trường cấp 3", where only the schools below are served), or the matter is nearer
 * by far. What names such a matter outright must fit well too: "làm lại căn cước bị mất" half fits a
 * lost diploma.
 */
export function isRatherTheirs(
  { elsewhere, tuning }: AnswerHouse,
  { question }: Found,
  { features: { contrasts, foreignGap, meaning } }: Ranked,
): boolean {
  if (contrasts > 0 && foreignGap > 0) return true;
  return (
    foreignGap >= tuning.theirsBy &&
    foreignGap + meaning >= tuning.theirsNear &&
    elsewhere(question) !== undefined
  );
}

import type { ElsewhereMatter } from "../load/load-elsewhere.ts";
import type { SearchIndex } from "./build-index.ts";
import { directionOf, meaningOf, nearness } from "./meaning.ts";
import type { Question } from "./read-question.ts";

/** The matter of others that a question is nearest to in meaning, if it is near enough to name. */
export function findElsewhere(
  question: Question,
  { meaning, foreign, tuning }: SearchIndex,
  matters: ReadonlyMap<string, ElsewhereMatter>,
): ElsewhereMatter | undefined {
  const near = nearness(directionOf(meaningOf(question), meaning), foreign.directions);
  let best = -1;
  near.forEach((one, place) => {
    if (one >= tuning.elsewhereFrom && (best < 0 || one > near[best]!)) best = place;
  });
  const id = foreign.ids[best];
  return id === undefined ? undefined : matters.get(id.replace(/^elsewhere:/, ""));
}

import type { ElsewhereMatter } from "../load/load-elsewhere.ts";
import type { SearchIndex } from "./build-index.ts";
import { nearestForeign } from "./nearest-foreign.ts";
import type { Question } from "./read-question.ts";

/** The matter of others that a question is nearest to in meaning, if it is near enough to name. */
export function findElsewhere(
  question: Question,
  index: SearchIndex,
  matters: ReadonlyMap<string, ElsewhereMatter>,
): ElsewhereMatter | undefined {
  const { id, near } = nearestForeign(question, index);
  if (id === undefined || near < index.tuning.elsewhereFrom) return undefined;
  return matters.get(id.replace(/^elsewhere:/, ""));
}

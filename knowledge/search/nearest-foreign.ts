import type { SearchIndex } from "./build-index.ts";
import { directionOf, meaningOf } from "./meaning.ts";
import { nearestRow } from "./nearest-row.ts";
import type { Question } from "./read-question.ts";

/** How near a question is to what is nearest of all that is known but not served here. */
export type NearestForeign = {
  /** Of a matter of others, or of a procedure; undefined: nothing is near. */
  id: string | undefined;
  /** From 0 to 1. */
  near: number;
};

/** Sought once for a question's units, though they are asked in more than one light. */
export function nearestForeign(question: Question, index: SearchIndex): NearestForeign {
  const { foreign, meaning } = index;
  const known = foreign.sought.get(question.units);
  if (known !== undefined) return known;
  const { row, near } = nearestRow(directionOf(meaningOf(question), meaning), foreign.rows);
  const nearest = { id: foreign.ids[row], near };
  foreign.sought.set(question.units, nearest);
  return nearest;
}

import type { SearchIndex } from "./build-index.ts";
import { directionOf, meaningOf, nearness } from "./meaning.ts";
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
  const all = nearness(directionOf(meaningOf(question), meaning), foreign.directions);
  let best = -1;
  let near = 0;
  for (let place = 0; place < all.length; place++) {
    if (all[place]! <= near) continue;
    best = place;
    near = all[place]!;
  }
  const nearest = { id: foreign.ids[best], near };
  foreign.sought.set(question.units, nearest);
  return nearest;
}

import type { MarksOf } from "../marks/marks-reader.ts";
import type { Aspect } from "../procedure.ts";
import type { Reading } from "../search/read-question.ts";
import { aspectLikelihoods, type AspectModel, likelyAspects } from "./aspect-model.ts";

/**
 * Tells which aspects a mended message asks for, at most four: first those that its cue phrases
 * name, in their order, then the likeliest.
 */
export function aspectReader(marksOf: MarksOf, model: AspectModel) {
  return (text: string, { asked, askedWeakly }: Reading): readonly Aspect[] => {
    if (!/\p{L}/u.test(text)) return []; // "?"
    const likely = likelyAspects(aspectLikelihoods(marksOf(text), model), model.thresholds);
    const named = [...new Set([...asked, ...askedWeakly])].filter((one) => likely.includes(one));
    return [...new Set([...named, ...likely])];
  };
}

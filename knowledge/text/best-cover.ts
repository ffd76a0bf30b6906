import type { PhraseMatch, PhraseTree } from "./phrase-tree.ts";
import type { Word } from "./word.ts";

/**
 * The phrases that a text is best read as, by the place at which each begins: none overlapping
 * another, and the sum of the squares of their lengths the greatest, so that "tên | hộ kinh doanh"
 * goes before "tên hộ | kinh doanh". Of equals, that which begins with the longer phrase.
 */
export function bestCover<Value>(
  words: readonly Word[],
  tree: PhraseTree<Value>,
): readonly (PhraseMatch<Value> | undefined)[] {
  const covers: (PhraseMatch<Value> | undefined)[] = words.map(() => undefined);
  const best = new Float64Array(words.length + 1);
  for (let at = words.length - 1; at >= 0; at--) {
    best[at] = best[at + 1]!;
    for (const match of tree.allAt(words, at)) {
      const worth = match.length * match.length + best[at + match.length]!;
      if (worth < best[at]!) continue;
      best[at] = worth;
      covers[at] = match;
    }
  }
  return covers;
}

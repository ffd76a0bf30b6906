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
  // No typed array: to make one for each of a corpus's phrases took longer than all the rest here.
  const best: number[] = words.map(() => 0);
  best.push(0);
  for (let at = words.length - 1; at >= 0; at--) {
    const match = tree.bestAt(words, at, best);
    covers[at] = match;
    best[at] = match === undefined ? best[at + 1]! : match.length ** 2 + best[at + match.length]!;
  }
  return covers;
}

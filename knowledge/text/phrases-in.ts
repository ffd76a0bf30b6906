import type { PhraseTree } from "./phrase-tree.ts";
import type { Word } from "./word.ts";

export type Heard<Value> = { value: Value; start: number; length: number; isExact: boolean };

/** Every longest phrase of the tree in the words, from left to right, none overlapping another. */
export function phrasesIn<Value>(words: readonly Word[], tree: PhraseTree<Value>): Heard<Value>[] {
  const heard: Heard<Value>[] = [];
  for (let start = 0; start < words.length;) {
    const match = tree.longestAt(words, start);
    if (match !== undefined) heard.push({ ...match, start });
    start += match?.length ?? 1;
  }
  return heard;
}

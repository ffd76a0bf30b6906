import type { PhraseTree } from "./phrase-tree.ts";
import type { Word } from "./word.ts";

/** Writes chat abbreviations out: "hs", "ko", "thpt" become the words they stand for. */
export function writeOut(
  words: readonly Word[],
  abbreviations: PhraseTree<readonly Word[]>,
): Word[] {
  const written: Word[] = [];
  for (let at = 0; at < words.length;) {
    const match = abbreviations.longestAt(words, at);
    written.push(...(match?.value ?? words.slice(at, at + 1)));
    at += match?.length ?? 1;
  }
  return written;
}

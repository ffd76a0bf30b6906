import type { PhraseMatch, PhraseTree } from "./phrase-tree.ts";
import { isBareSyllable } from "./syllable.ts";
import type { Word } from "./word.ts";

/**
 * Writes chat abbreviations out: "hs", "ko", "thpt" become the words they stand for. A lone word
 * that may be a syllable typed without marks must be the short form exactly: "hông" is "không",
 * but "so hong" is "sổ hồng".
 */
export function writeOut(
  words: readonly Word[],
  abbreviations: PhraseTree<readonly Word[]>,
): readonly Word[] {
  // Most texts hold none: they come back as they are.
  let written: Word[] | undefined;
  for (let at = 0; at < words.length;) {
    const found = abbreviations.longestAt(words, at);
    const match = found !== undefined && isMeant(found, words[at]) ? found : undefined;
    if (match !== undefined) (written ??= words.slice(0, at)).push(...match.value);
    else written?.push(words[at]!);
    at += match?.length ?? 1;
  }
  return written ?? words;
}

function isMeant({ isExact, length }: PhraseMatch<unknown>, word: Word | undefined): boolean {
  return isExact || length > 1 || !isBareSyllable(word?.folded ?? "");
}

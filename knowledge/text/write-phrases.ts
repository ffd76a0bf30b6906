import type { PhraseMatch, PhraseTree } from "./phrase-tree.ts";
import { inPlaceOf, type Token } from "./token.ts";
import { toWord, type Word } from "./word.ts";

/**
 * Each longest phrase of the tree, written just as it stands there, replaced by what it stands for.
 * In a text without any tone marks only phrases of several words count whose meaning is written
 * without marks too: there "nha" is "nhà" and not the South's "nhé".
 */
export function writePhrases(tokens: readonly Token[], tree: PhraseTree<readonly Word[]>): Token[] {
  const words = tokens.map(({ word }) => toWord(word));
  const isMarked = words.some(hasMarks);
  const written: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] as Token;
    const found = tree.longestAt(words, at);
    const isMeant = found?.isExact === true && (isMarked || isBare(found));
    if (found === undefined || !isMeant) written.push(token);
    else
      written.push(
        ...inPlaceOf(
          token,
          found.value.map(({ toned }) => toned),
        ),
      );
    at += isMeant ? found.length : 1;
  }
  return written;
}

/** A lone syllable without marks may be any of five words. */
function isBare({ value, length }: PhraseMatch<readonly Word[]>): boolean {
  return length > 1 && !value.some(hasMarks);
}

function hasMarks({ toned, folded }: Word): boolean {
  return toned !== folded;
}

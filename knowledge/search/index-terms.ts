import type { Vocabulary } from "../load/load-vocabulary.ts";
import type { Word } from "../text/word.ts";

/**
 * The index terms of a name: each syllable folded ("truong"), each pair of neighbours
 * ("chuyen_truong"), each concept ("#thpt"). So a question without tones finds as much; that
 * exact tones rank above is the features' work.
 */
export function indexTerms(words: readonly Word[], vocabulary: Vocabulary): string[] {
  const terms: string[] = [];
  words.forEach(({ folded }, at) => {
    terms.push(folded);
    const next = words[at + 1];
    if (next !== undefined) terms.push(`${folded}_${next.folded}`);
  });
  for (let at = 0; at < words.length;) {
    const match = vocabulary.concepts.longestAt(words, at);
    for (const concept of match?.value ?? []) terms.push(`#${concept}`);
    at += match?.length ?? 1;
  }
  return terms;
}

/** The syllables of a name that bear marks: a term as they stand, since no other term has marks. */
export function tonedTerms(words: readonly Word[]): string[] {
  const terms: string[] = [];
  for (const { folded, toned } of words) if (toned !== folded) terms.push(toned);
  return terms;
}

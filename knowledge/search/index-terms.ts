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

/** The syllables of a name that bear marks, as terms ("=trường"). */
export function tonedTerms(words: readonly Word[]): string[] {
  return words.flatMap(({ folded, toned }) => (toned === folded ? [] : [tonedTerm(toned)]));
}

export function tonedTerm(toned: string): string {
  return `=${toned}`;
}

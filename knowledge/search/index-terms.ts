import type { Vocabulary } from "../load/load-vocabulary.ts";
import { toWords } from "../text/word.ts";
import { writeOut } from "../text/write-out.ts";

/**
 * The index terms of a piece of content: each syllable folded ("truong") and, if it bears marks,
 * toned ("=trường"), each pair of neighbours ("chuyen_truong"), each concept ("#thpt").
 * A question in exact tones so ranks above a folded match, and one without tones finds as much.
 */
export function indexTerms(text: string, vocabulary: Vocabulary): string[] {
  const words = writeOut(toWords(text), vocabulary.abbreviations);
  const terms: string[] = [];
  words.forEach(({ folded, toned }, at) => {
    terms.push(folded);
    if (toned !== folded) terms.push(tonedTerm(toned));
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

export function tonedTerm(toned: string): string {
  return `=${toned}`;
}

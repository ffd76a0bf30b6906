import type { Vocabulary } from "../load/load-vocabulary.ts";
import type { Word } from "../text/word.ts";
import { writtenTerms, type TermMaker } from "./term-maker.ts";

/**
 * The index terms of a name: each syllable folded ("truong"), each pair of neighbours
 * ("chuyen_truong"), each concept ("#thpt"). So a question without tones finds as much; that
 * exact tones rank above is the features' work.
 */
export function indexTerms(words: readonly Word[], vocabulary: Vocabulary): string[] {
  return indexTermsAs(writtenTerms, words, vocabulary);
}

/** The same, held as content holds them. */
export function indexTermsAs<Term>(
  make: TermMaker<Term>,
  words: readonly Word[],
  { concepts }: Vocabulary,
): Term[] {
  const terms: Term[] = [];
  let previous: Term | undefined;
  for (const { folded } of words) {
    const term = make.word(folded);
    if (previous !== undefined) terms.push(make.pair(previous, term));
    terms.push(term);
    previous = term;
  }
  for (let at = 0; at < words.length;) {
    const match = concepts.longestAt(words, at);
    if (match !== undefined) for (const name of match.value) terms.push(make.concept(name));
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

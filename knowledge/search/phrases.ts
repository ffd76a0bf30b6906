import type { Rarity } from "./rarity.ts";

/**
 * The ways to name a procedure, its official name first, all in one array: a corpus has tens of
 * thousands of them. Each phrase is the numbers of its units, then those of its pairs.
 */
export type Phrases = {
  terms: Uint32Array;
  /** Where the units of each phrase begin, where its pairs begin, and where the last pair ends. */
  starts: Uint32Array;
};

/** What a phrase is made of: units as a question would have, and their pairs, each once. */
export type PhraseTerms = { units: readonly number[]; pairs: readonly number[] };

export function toPhrases(all: readonly PhraseTerms[]): Phrases {
  const numbers: number[] = [];
  const starts = [0];
  for (const { units, pairs } of all)
    for (const part of [units, pairs]) {
      for (const term of part) numbers.push(term);
      starts.push(numbers.length);
    }
  return { terms: new Uint32Array(numbers), starts: new Uint32Array(starts) };
}

/** The weight of each phrase's units and of its pairs, in turn. */
export function weighPhrases({ terms, starts }: Phrases, rarity: Rarity): Float64Array {
  const weights = new Float64Array(starts.length - 1);
  for (let part = 0; part < weights.length; part++)
    for (let at = starts[part]!; at < starts[part + 1]!; at++)
      weights[part]! += rarity.of(terms[at]!);
  return weights;
}

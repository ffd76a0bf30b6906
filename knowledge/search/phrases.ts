import type { Rarity } from "./rarity.ts";
import { placeOf, type TermSet } from "./term-set.ts";

/**
 * The ways to name a procedure, its official name first, by their terms. A question has a dozen
 * terms, a procedure hundreds of phrases: those that share nothing with it are never looked at.
 */
export type Phrases = {
  /** How many there are. */
  count: number;
  units: Holders;
  pairs: Holders;
};

/** What a phrase is made of: units as a question would have, and their pairs, each once. */
export type PhraseTerms = { units: readonly number[]; pairs: readonly number[] };

/** Which phrases hold each of some terms. */
type Holders = {
  terms: TermSet;
  /** Where the phrases of each term begin, and where the last one's end. */
  starts: Uint32Array;
  /** The phrases by their numbers, term by term. */
  phrases: Uint16Array;
};

/** The weights of the units and of the pairs of each phrase. */
export type PhraseWeights = { units: Float64Array; pairs: Float64Array };

/** Of more than 65,536 phrases the rest is left out. */
export function toPhrases(all: readonly PhraseTerms[]): Phrases {
  const kept = all.slice(0, mostPhrases);
  return {
    count: kept.length,
    units: holdersOf(kept.map(({ units }) => units)),
    pairs: holdersOf(kept.map(({ pairs }) => pairs)),
  };
}

const mostPhrases = 2 ** 16;

function holdersOf(all: readonly (readonly number[])[]): Holders {
  // A term and a phrase as one number: so the runtime sorts them, many times as fast as with a function.
  const both = new Float64Array(all.reduce((sum, { length }) => sum + length, 0));
  let size = 0;
  for (const [phrase, terms] of all.entries())
    for (const term of terms) {
      both[size] = term * mostPhrases + phrase;
      size += 1;
    }
  both.sort();
  const terms = new Uint32Array(size);
  const starts = new Uint32Array(size + 1);
  const phrases = new Uint16Array(size);
  let known = 0;
  for (let at = 0; at < size; at++) {
    const term = Math.floor(both[at]! / mostPhrases);
    phrases[at] = both[at]! % mostPhrases;
    if (known > 0 && terms[known - 1] === term) continue;
    terms[known] = term;
    starts[known] = at;
    known += 1;
  }
  starts[known] = size;
  return { terms: terms.slice(0, known), starts: starts.slice(0, known + 1), phrases };
}

/** Adds a number to that of each phrase that holds the term. */
export function addToHolders(
  { terms, starts, phrases }: Holders,
  term: number,
  number: number,
  sums: Float64Array,
) {
  const place = placeOf(terms, term);
  if (place < 0) return;
  for (let at = starts[place]!; at < starts[place + 1]!; at++) sums[phrases[at]!]! += number;
}

export function weighPhrases({ count, units, pairs }: Phrases, rarity: Rarity): PhraseWeights {
  const weigh = (holders: Holders) => {
    const weights = new Float64Array(count);
    for (const term of holders.terms) addToHolders(holders, term, rarity.of(term), weights);
    return weights;
  };
  return { units: weigh(units), pairs: weigh(pairs) };
}

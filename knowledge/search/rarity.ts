import type { Profile } from "./profile.ts";
import type { Unit } from "./read-question.ts";
import type { Terms } from "./terms.ts";
import type { Tuning } from "./tuning.ts";

/** How much a word tells: the fewer procedures are named by it, the more. */
export type Rarity = {
  /** Of a term by its number; -1 for one that no content holds. */
  of(term: number): number;
  /** Of a question's unit, with what makes it doubtful taken off. */
  ofUnit(unit: Unit, term: number): number;
  /** Whether no name holds the term. */
  isUnknown(term: number): boolean;
};

export function rarityOf(profiles: readonly Profile[], terms: Terms, tuning: Tuning): Rarity {
  const counts = new Uint32Array(terms.size);
  const known = new Uint8Array(terms.size);
  for (const { named, body } of profiles) {
    for (const term of named) counts[term] = (counts[term] ?? 0) + 1;
    for (const term of body) known[term] = 1;
  }
  const weigh = (count: number) => Math.log(1 + profiles.length / count);
  const unknown = weigh(1) * tuning.unknownWord;
  const weights = new Float32Array(terms.size);
  for (let term = 0; term < weights.length; term++) {
    const count = counts[term]!;
    if (count > 0) weights[term] = weigh(count);
    else weights[term] = known[term] === 1 ? unknown / 2 : unknown;
  }
  const of = (term: number) => weights[term] ?? unknown;
  const isUnknown = (term: number) => (counts[term] ?? 0) === 0;
  return {
    of,
    isUnknown,
    ofUnit: ({ kind }, term) => {
      if (kind === "content") return of(term);
      if (isUnknown(term)) return 0;
      return of(term) * (kind === "filler" ? tuning.filler : tuning.doubtfulFiller);
    },
  };
}

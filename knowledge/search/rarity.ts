import type { Profile } from "./profile.ts";
import type { Unit } from "./read-question.ts";
import type { Tuning } from "./tuning.ts";

/** How much a word tells: the fewer procedures are named by it, the more. */
export type Rarity = {
  ofId(id: string): number;
  /** Of a question's unit, with what makes it doubtful taken off. */
  ofUnit(unit: Unit): number;
};

export function rarityOf(profiles: readonly Profile[], tuning: Tuning): Rarity {
  const named = new Map<string, number>();
  const known = new Set<string>();
  for (const { nameTerms, bodyTerms } of profiles) {
    for (const term of nameTerms) named.set(term, (named.get(term) ?? 0) + 1);
    for (const term of bodyTerms) known.add(term);
  }
  const weigh = (count: number) => Math.log(1 + profiles.length / count);
  const unknown = weigh(1) * tuning.unknownWord;
  const ofId = (id: string) => {
    const count = named.get(id);
    if (count !== undefined) return weigh(count);
    return known.has(id) ? unknown / 2 : unknown;
  };
  return {
    ofId,
    ofUnit: ({ id, isDoubtful }) => {
      if (!isDoubtful) return ofId(id);
      return named.has(id) ? ofId(id) * tuning.doubtfulFiller : 0;
    },
  };
}

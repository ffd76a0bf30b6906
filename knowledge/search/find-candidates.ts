import type { SearchIndex } from "./build-index.ts";
import { tonedTerm } from "./index-terms.ts";
import type { Unit } from "./read-question.ts";

/** A procedure found by the index. `score` is MiniSearch's own, against the best candidate's. */
export type Candidate = { slug: string; score: number };

/**
 * The procedures that the index finds, best first. The rarest terms are sought first and common
 * ones left out once `tuning.postings` are spent: a word that half of all procedures hold tells
 * little and costs most, and so a corpus ten times as large costs hardly more.
 */
export function findCandidates(units: readonly Unit[], index: SearchIndex): Candidate[] {
  const { engine, tuning } = index;
  const boosts = cheapest(boostsOf(units, index), index);
  if (boosts.size === 0) return [];
  const found = engine.search([...boosts.keys()].join(" "), {
    boostTerm: (term) => boosts.get(term) ?? 1,
    boost: tuning.fields,
  });
  const best = found[0]?.score ?? 1;
  return found
    .slice(0, tuning.candidates)
    .map(({ id, score }) => ({ slug: String(id), score: score / best }));
}

function boostsOf(units: readonly Unit[], { tuning }: SearchIndex): Map<string, number> {
  const boosts = new Map<string, number>();
  for (const { id, toned, kind, wording } of units) {
    const share =
      kind === "content" ? 1 : kind === "filler" ? tuning.filler : tuning.doubtfulFiller;
    boosts.set(id, share * (id.startsWith("#") ? tuning.terms.concept : tuning.terms.syllable));
    if (kind === "filler") continue;
    if (toned !== undefined) boosts.set(tonedTerm(toned), tuning.terms.tonedSyllable);
    for (const term of wording) boosts.set(term, tuning.terms.pair);
  }
  return boosts;
}

function cheapest(boosts: ReadonlyMap<string, number>, index: SearchIndex): Map<string, number> {
  const kept = new Map<string, number>();
  let left = index.tuning.postings;
  const priced = [...boosts].flatMap(([term, boost]) => {
    const price = index.postings.get(term);
    return price === undefined ? [] : [{ term, boost, price }];
  });
  for (const { term, boost, price } of priced.toSorted((a, b) => a.price - b.price)) {
    if (price > left && kept.size > 0) break;
    left -= price;
    kept.set(term, boost);
  }
  return kept;
}

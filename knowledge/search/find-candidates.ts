import type { SearchIndex } from "./build-index.ts";
import { highest } from "./highest.ts";
import { directionOf, meaningOf, nearness } from "./meaning.ts";
import { nearestForeign } from "./nearest-foreign.ts";
import type { Question, Unit } from "./read-question.ts";
import { scoreWords } from "./word-index.ts";

/** A procedure that may be meant, by its place in the index. */
export type Candidate = {
  place: number;
  /** The score of its words against the best candidate's; 0: not found by its words. */
  words: number;
  /** How near its direction is to the question's, from -1 to 1. */
  meaning: number;
};

/** `foreign`: how near the nearest procedure is that is known but not served here. */
export type Found = { candidates: readonly Candidate[]; foreign: number };

/** The procedures nearest to a question by its words and by its meaning, and `also`. */
export function findCandidates(question: Question, index: SearchIndex, also?: string): Found {
  const direction = directionOf(meaningOf(question), index.meaning);
  const near = nearness(direction, index.directions);
  const byWords = findByWords(question.units, index);
  const places = new Set([...byWords.keys(), ...highest(near.keys(), near, index.tuning.nearest)]);
  const wanted = also === undefined ? undefined : index.places.get(also);
  if (wanted !== undefined) places.add(wanted);
  const candidates = [...places].map((place) => ({
    place,
    words: byWords.get(place) ?? 0,
    meaning: near[place]!,
  }));
  return { candidates, foreign: nearestForeign(question, index).near };
}

/**
 * The rarest terms are sought first and common ones left out once `tuning.postings` are spent: a
 * word that half of all procedures hold tells little and costs most, and so a corpus ten times as
 * large costs hardly more.
 */
function findByWords(units: readonly Unit[], index: SearchIndex): Map<number, number> {
  const { places, scores } = scoreWords(cheapest(boostsOf(units, index), index), index.words);
  const best = highest(places, scores, index.tuning.candidates);
  const most = scores[best[0] ?? -1] ?? 1;
  return new Map(best.map((place) => [place, scores[place]! / most]));
}

function boostsOf(units: readonly Unit[], { tuning }: SearchIndex): Map<string, number> {
  const boosts = new Map<string, number>();
  for (const { id, kind, wording } of units) {
    const share =
      kind === "content" ? 1 : kind === "filler" ? tuning.filler : tuning.doubtfulFiller;
    boosts.set(id, share * (id.startsWith("#") ? tuning.terms.concept : tuning.terms.syllable));
    if (kind === "filler") continue;
    for (const term of wording) boosts.set(term, tuning.terms.pair);
  }
  return boosts;
}

function cheapest(boosts: ReadonlyMap<string, number>, index: SearchIndex): Map<number, number> {
  const kept = new Map<number, number>();
  let left = index.tuning.postings;
  const priced = [...boosts].flatMap(([written, boost]) => {
    const term = index.terms.find(written);
    const price = index.words.prices[term] ?? 0;
    return price === 0 ? [] : [{ term, boost, price }];
  });
  for (const { term, boost, price } of priced.toSorted((a, b) => a.price - b.price)) {
    if (price > left && kept.size > 0) break;
    left -= price;
    kept.set(term, boost);
  }
  return kept;
}

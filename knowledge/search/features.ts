import type { Features } from "./feature-names.ts";
import type { SearchIndex } from "./build-index.ts";
import type { Candidate } from "./find-candidates.ts";
import { pairsOf, type Phrase, type Profile } from "./profile.ts";
import type { Question } from "./read-question.ts";
import { hasTerm } from "./term-set.ts";
import { tonedTerm } from "./index-terms.ts";
import { countSides, sidesOf, type Sides } from "./sides.ts";

/** A question weighed against one index: reckoned once, used for every candidate. */
export type WeighedQuestion = {
  units: readonly { term: number; toned: number; pairs: readonly number[]; weight: number }[];
  pairs: readonly { term: number; weight: number }[];
  weight: number;
  pairWeight: number;
  sides: Sides;
};

export function weighQuestion({ units }: Question, index: SearchIndex): WeighedQuestion {
  const { terms, rarity, vocabulary } = index;
  const weighed = units.map((unit) => {
    const term = terms.find(unit.id);
    return {
      term,
      toned: unit.toned === undefined ? -1 : terms.find(tonedTerm(unit.toned)),
      pairs: unit.kind === "filler" ? [] : unit.wording.map((pair) => terms.find(pair)),
      weight: rarity.ofUnit(unit, term),
      isToned: unit.toned !== undefined,
    };
  });
  const own = units.filter(({ kind }) => kind !== "filler");
  const pairs = [...new Set(own.flatMap(pairsOf))].map((pair) => {
    const term = terms.find(pair);
    return { term, weight: rarity.of(term) };
  });
  return {
    units: weighed.filter(({ weight }) => weight > 0),
    pairs,
    weight: sum(weighed.map(({ weight }) => weight)),
    pairWeight: sum(pairs.map(({ weight }) => weight)),
    sides: sidesOf(new Set(units.map(({ id }) => id)), vocabulary.contrasts),
  };
}

export function featuresOf(
  question: WeighedQuestion,
  candidate: Candidate,
  { nearest, foreign }: { nearest: number; foreign: number },
  index: SearchIndex,
): Features {
  const profile = index.profiles[candidate.place]!;
  const worth = worthOf(question, profile, index);
  const [official] = profile.phrases;
  const name = official === undefined ? none : fit(question, worth, official, index);
  let best = name;
  for (const phrase of profile.phrases) {
    const fitted = fit(question, worth, phrase, index);
    if (fitted.words + fitted.pairs > best.words + best.pairs) best = fitted;
  }
  const pairsNamed = sum(
    question.pairs.map(({ term, weight }) => (hasTerm(profile.named, term) ? weight : 0)),
  );
  return {
    phrase: best.words,
    pairs: best.pairs,
    recall: best.recall,
    name: name.words,
    nameRecall: name.recall,
    named: share(worth.named, question.weight),
    known: share(worth.named + worth.known, question.weight),
    namedPairs: share(pairsNamed, question.pairWeight),
    index: candidate.words,
    meaning: candidate.meaning,
    meaningGap: nearest - candidate.meaning,
    foreignGap: foreign - candidate.meaning,
    ...countSides(question.sides, profile.officialSides, profile.sides),
    nearness: profile.nearness,
  };
}

type Worth = {
  byTerm: ReadonlyMap<number, { worth: number; weight: number }>;
  named: number;
  known: number;
};

/**
 * What each matched unit is worth: less for other tones than those written, less for a lone
 * syllable, since most Vietnamese words have two, and less for a concept in other words than the
 * procedure's own. A word typed without marks loses nothing.
 */
function worthOf(question: WeighedQuestion, profile: Profile, { tuning }: SearchIndex): Worth {
  const byTerm = new Map<number, { worth: number; weight: number }>();
  let named = 0;
  let known = 0;
  for (const { term, toned, pairs, weight } of question.units) {
    if (term < 0) continue;
    if (hasTerm(profile.named, term)) {
      const tones = toned < 0 || hasTerm(profile.named, toned) ? 1 : tuning.otherTones;
      const isPaired = pairs.length === 0 || pairs.some((pair) => hasTerm(profile.named, pair));
      const worth = weight * tones * (isPaired ? 1 : tuning.loneSyllable);
      byTerm.set(term, { worth, weight });
      named += worth;
    } else if (hasTerm(profile.body, term)) known += weight;
  }
  return { byTerm, named, known };
}

type Fit = { words: number; pairs: number; recall: number };
const none: Fit = { words: 0, pairs: 0, recall: 0 };

/** Shared words against those, and a part of what either side says more. */
function fit(question: WeighedQuestion, worth: Worth, phrase: Phrase, index: SearchIndex): Fit {
  const { rarity, tuning } = index;
  let shared = 0;
  let matched = 0;
  let whole = 0;
  for (const term of phrase.units) {
    const known = worth.byTerm.get(term);
    const own = rarity.of(term);
    whole += own;
    if (known === undefined) continue;
    shared += known.worth;
    matched += known.weight;
  }
  if (shared === 0) return none;
  const fitOf = (all: number, both: number, own: number, asked: number) =>
    both / (all + tuning.phraseMiss * Math.max(0, own - all) + tuning.questionMiss * (asked - all));
  const pairs = sharedPairs(question, phrase, index);
  return {
    words: fitOf(matched, shared, whole, question.weight),
    pairs:
      pairs.shared === 0 ? 0 : fitOf(pairs.shared, pairs.shared, pairs.whole, question.pairWeight),
    recall: Math.min(1, shared / whole),
  };
}

function sharedPairs(question: WeighedQuestion, phrase: Phrase, { rarity }: SearchIndex) {
  let shared = 0;
  let whole = 0;
  for (const pair of phrase.pairs) {
    const weight = rarity.of(pair);
    whole += weight;
    if (question.pairs.some(({ term }) => term === pair)) shared += weight;
  }
  return { shared, whole };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, part / whole);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

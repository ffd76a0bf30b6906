import type { Features } from "./feature-names.ts";
import type { SearchIndex } from "./build-index.ts";
import type { Candidate } from "./find-candidates.ts";
import { addToHolders, type PhraseWeights } from "./phrases.ts";
import { pairsOf, type Profile } from "./profile.ts";
import type { Question } from "./read-question.ts";
import { hasTerm, type TermSet } from "./term-set.ts";
import { countCases } from "./title-cases.ts";
import { countSides, sidesOf, type Sides } from "./sides.ts";
import type { Tuning } from "./tuning.ts";

/** A question weighed against one index: reckoned once, used for every candidate. */
export type WeighedQuestion = {
  /** Those that some content holds. */
  units: readonly { term: number; toned: number; pairs: readonly number[]; weight: number }[];
  /** Pairs that some content holds, with their weights. */
  pairs: readonly (readonly [term: number, weight: number])[];
  /** Of all units and of all pairs, those that no content holds included. */
  weight: number;
  pairWeight: number;
  sides: Sides;
  cases: ReadonlySet<string>;
  /** Room for the sums of a candidate's phrases, one after the other. */
  sums: { shared: Float64Array; matched: Float64Array; pairs: Float64Array };
};

export function weighQuestion({ units, cases }: Question, index: SearchIndex): WeighedQuestion {
  const { terms, rarity, vocabulary } = index;
  const weighed = units.map((unit) => {
    const term = terms.find(unit.id);
    return {
      term,
      toned: unit.toned === undefined ? -1 : terms.find(unit.toned),
      pairs: unit.kind === "filler" ? [] : unit.wording.map((pair) => terms.find(pair)),
      weight: rarity.ofUnit(unit, term),
    };
  });
  const known = weighed.filter(({ term, weight }) => term >= 0 && weight > 0);
  const own = units.filter(({ kind }) => kind !== "filler");
  const pairs = [...new Set(own.flatMap(pairsOf))].map((pair) => terms.find(pair));
  return {
    units: known,
    pairs: pairs.flatMap((term) => (term < 0 ? [] : [[term, rarity.of(term)] as const])),
    weight: sum(weighed.map(({ weight }) => weight)),
    pairWeight: sum(pairs.map((term) => rarity.of(term))),
    sides: sidesOf(new Set(units.map(({ id }) => id)), vocabulary.contrasts),
    cases,
    sums: {
      shared: new Float64Array(index.mostPhrases),
      matched: new Float64Array(index.mostPhrases),
      pairs: new Float64Array(index.mostPhrases),
    },
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
  const { name, best } = fitNames(question, worth, candidate.place, index);
  let pairsNamed = 0;
  for (const [term, weight] of question.pairs)
    if (hasTerm(profile.named, term)) pairsNamed += weight;
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
    ...countCases(question.cases, question.sides, profile.cases),
    nearness: profile.nearness,
  };
}

type Worth = {
  /** Of each unit of the question; 0: not named. */
  byPlace: Float64Array;
  named: number;
  known: number;
};

/**
 * What each matched unit is worth: less for other tones than those written, less for a lone
 * syllable, since most Vietnamese words have two, and less for a concept in other words than the
 * procedure's own. A word typed without marks loses nothing.
 */
function worthOf({ units }: WeighedQuestion, profile: Profile, { tuning }: SearchIndex): Worth {
  const byPlace = new Float64Array(units.length);
  let named = 0;
  let known = 0;
  for (let place = 0; place < units.length; place++) {
    const { term, toned, pairs, weight } = units[place]!;
    if (hasTerm(profile.named, term)) {
      const tones = toned < 0 || hasTerm(profile.named, toned) ? 1 : tuning.otherTones;
      const isPaired = pairs.length === 0 || hasOne(profile.named, pairs);
      const worth = weight * tones * (isPaired ? 1 : tuning.loneSyllable);
      byPlace[place] = worth;
      named += worth;
    } else if (hasTerm(profile.body, term)) known += weight;
  }
  return { byPlace, named, known };
}

function hasOne(set: TermSet, terms: readonly number[]): boolean {
  for (const term of terms) if (hasTerm(set, term)) return true;
  return false;
}

type Fit = { words: number; pairs: number; recall: number };
const none: Fit = { words: 0, pairs: 0, recall: 0 };

/** How well the official name fits, and the best of all names. */
function fitNames(question: WeighedQuestion, worth: Worth, place: number, index: SearchIndex) {
  const { count } = index.profiles[place]!.phrases;
  sumUp(question, worth, index.profiles[place]!);
  const weights = index.phraseWeights[place]!;
  let name = none;
  let best = none;
  for (let phrase = 0; phrase < count; phrase++) {
    if (question.sums.shared[phrase] === 0) continue;
    const fitted = fit(question, phrase, weights, index.tuning);
    if (phrase === 0) name = fitted;
    if (fitted.words + fitted.pairs > best.words + best.pairs) best = fitted;
  }
  return { name, best };
}

/** What each phrase shares with the question: worth and weight of the units, weight of the pairs. */
function sumUp({ units, pairs, sums }: WeighedQuestion, { byPlace }: Worth, { phrases }: Profile) {
  for (const all of [sums.shared, sums.matched, sums.pairs]) all.fill(0, 0, phrases.count);
  for (let own = 0; own < units.length; own++) {
    if (byPlace[own] === 0) continue;
    const { term, weight } = units[own]!;
    addToHolders(phrases.units, term, byPlace[own]!, sums.shared);
    addToHolders(phrases.units, term, weight, sums.matched);
  }
  for (const [term, weight] of pairs) addToHolders(phrases.pairs, term, weight, sums.pairs);
}

/** Shared words against those, and a part of what either side says more. */
function fit(
  { sums, weight, pairWeight }: WeighedQuestion,
  phrase: number,
  own: PhraseWeights,
  tuning: Tuning,
): Fit {
  const shared = sums.shared[phrase]!;
  const pairs = sums.pairs[phrase]!;
  const units = own.units[phrase]!;
  return {
    words: shareOf(shared, sums.matched[phrase]!, units, weight, tuning),
    pairs: pairs === 0 ? 0 : shareOf(pairs, pairs, own.pairs[phrase]!, pairWeight, tuning),
    recall: Math.min(1, shared / units),
  };
}

function shareOf(shared: number, matched: number, own: number, asked: number, tuning: Tuning) {
  const missed = tuning.phraseMiss * Math.max(0, own - matched);
  return shared / (matched + missed + tuning.questionMiss * (asked - matched));
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, part / whole);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

import type { Features } from "./feature-names.ts";
import type { SearchIndex } from "./build-index.ts";
import type { Candidate } from "./find-candidates.ts";
import { pairsOf, type Profile } from "./profile.ts";
import type { Question } from "./read-question.ts";
import { hasTerm } from "./term-set.ts";
import { countCases } from "./title-cases.ts";
import { countSides, sidesOf, type Sides } from "./sides.ts";

/** A question weighed against one index: reckoned once, used for every candidate. */
export type WeighedQuestion = {
  /** Those that some content holds. */
  units: readonly { term: number; toned: number; pairs: readonly number[]; weight: number }[];
  /** By its number, where a term stands in `units`, from 1 on; 0: it is none of them. */
  places: Uint16Array;
  /** Pairs that some content holds, with their weights. */
  pairs: ReadonlyMap<number, number>;
  /** The same by their numbers; 0: not asked for. */
  pairWeights: Float32Array;
  /** Of all units and of all pairs, those that no content holds included. */
  weight: number;
  pairWeight: number;
  sides: Sides;
  cases: ReadonlySet<string>;
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
  const asked = pairs.flatMap((term) => (term < 0 ? [] : [[term, rarity.of(term)] as const]));
  return {
    units: known,
    places: numbered(
      new Uint16Array(terms.size),
      known.map(({ term }, place) => [term, place + 1]),
    ),
    pairs: new Map(asked),
    pairWeights: numbered(new Float32Array(terms.size), asked),
    weight: sum(weighed.map(({ weight }) => weight)),
    pairWeight: sum(pairs.map((term) => rarity.of(term))),
    sides: sidesOf(new Set(units.map(({ id }) => id)), vocabulary.contrasts),
    cases,
  };
}

/** A number for each of some terms, which every phrase of every candidate looks up. */
function numbered<Numbers extends Uint16Array | Float32Array>(
  numbers: Numbers,
  known: readonly (readonly [term: number, number: number])[],
): Numbers {
  for (const [term, number] of known) numbers[term] = number;
  return numbers;
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
  for (const [place, { term, toned, pairs, weight }] of units.entries()) {
    if (hasTerm(profile.named, term)) {
      const tones = toned < 0 || hasTerm(profile.named, toned) ? 1 : tuning.otherTones;
      const isPaired = pairs.length === 0 || pairs.some((pair) => hasTerm(profile.named, pair));
      const worth = weight * tones * (isPaired ? 1 : tuning.loneSyllable);
      byPlace[place] = worth;
      named += worth;
    } else if (hasTerm(profile.body, term)) known += weight;
  }
  return { byPlace, named, known };
}

type Fit = { words: number; pairs: number; recall: number };
const none: Fit = { words: 0, pairs: 0, recall: 0 };

/** How well the official name fits, and the best of all names. */
function fitNames(question: WeighedQuestion, worth: Worth, place: number, index: SearchIndex) {
  const { starts } = index.profiles[place]!.phrases;
  const name = fit(question, worth, place, 0, index);
  let best = name;
  for (let part = 2; part < starts.length - 1; part += 2) {
    const fitted = fit(question, worth, place, part, index);
    if (fitted.words + fitted.pairs > best.words + best.pairs) best = fitted;
  }
  return { name, best };
}

/** Shared words against those, and a part of what either side says more. `part`: of `Phrases`. */
function fit(
  question: WeighedQuestion,
  { byPlace }: Worth,
  place: number,
  part: number,
  { profiles, phraseWeights, tuning }: SearchIndex,
): Fit {
  const { terms, starts } = profiles[place]!.phrases;
  const weights = phraseWeights[place]!;
  let shared = 0;
  let matched = 0;
  for (let at = starts[part]!; at < starts[part + 1]!; at++) {
    const own = question.places[terms[at]!]! - 1;
    if (own < 0 || byPlace[own] === 0) continue;
    shared += byPlace[own]!;
    matched += question.units[own]!.weight;
  }
  if (shared === 0) return none;
  let pairs = 0;
  for (let at = starts[part + 1]!; at < starts[part + 2]!; at++)
    pairs += question.pairWeights[terms[at]!]!;
  const fitOf = (all: number, both: number, own: number, asked: number) =>
    both / (all + tuning.phraseMiss * Math.max(0, own - all) + tuning.questionMiss * (asked - all));
  return {
    words: fitOf(matched, shared, weights[part]!, question.weight),
    pairs: pairs === 0 ? 0 : fitOf(pairs, pairs, weights[part + 1]!, question.pairWeight),
    recall: Math.min(1, shared / weights[part]!),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, part / whole);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

import type { SearchIndex } from "./build-index.ts";
import { countContrasts } from "./count-contrasts.ts";
import { tonedTerm } from "./index-terms.ts";
import type { Profile } from "./profile.ts";
import type { Question, Unit } from "./read-question.ts";
import type { Tuning } from "./tuning.ts";

/** A procedure that may be meant. `score` runs from 0 to 1; the parts say where it comes from. */
export type Ranked = { slug: string; score: number; parts: ScoreParts };

export type ScoreParts = {
  /** How well the best of its names and aliases fits the question, word for word. */
  phrase: number;
  /** The share of the question that the procedure knows at all. */
  coverage: number;
  /** Its score in the index, against the best candidate's. */
  index: number;
  /** Groups of opposites in which it differs from the question. */
  contrasts: number;
};

/** The procedures a question may mean, best first; equal scores in the order of their slugs. */
export function rankProcedures(question: Question, index: SearchIndex): Ranked[] {
  const { tuning, profiles } = index;
  const weighed = question.units.map((unit) => ({ unit, weight: index.rarity.ofUnit(unit) }));
  const found = findCandidates(question, index);
  const best = found[0]?.score ?? 1;
  return found
    .slice(0, tuning.candidates)
    .flatMap(({ id, score }) => {
      const profile = profiles.get(String(id));
      if (profile === undefined) return [];
      const parts: ScoreParts = {
        phrase: bestPhrase(weighed, profile, index),
        coverage: coverage(weighed, profile, index),
        index: score / best,
        contrasts: countContrasts(question, profile, index.vocabulary.contrasts),
      };
      return [{ slug: profile.slug, score: total(parts, index), parts }];
    })
    .toSorted((a, b) => b.score - a.score || (a.slug < b.slug ? -1 : 1));
}

type Weighed = readonly { unit: Unit; weight: number }[];

function findCandidates(question: Question, { engine, tuning }: SearchIndex) {
  const boosts = new Map<string, number>();
  for (const { id, toned, isDoubtful, wording } of question.units) {
    const doubt = isDoubtful ? tuning.doubtfulFiller : 1;
    boosts.set(id, doubt * (id.startsWith("#") ? tuning.terms.concept : tuning.terms.syllable));
    if (toned !== undefined) boosts.set(tonedTerm(toned), tuning.terms.tonedSyllable);
    for (const term of wording) boosts.set(term, tuning.terms.pair);
  }
  if (boosts.size === 0) return [];
  return engine.search([...boosts.keys()].join(" "), {
    boostTerm: (term) => boosts.get(term) ?? 1,
    boost: tuning.fields,
  });
}

function bestPhrase(weighed: Weighed, profile: Profile, { rarity, tuning }: SearchIndex): number {
  const asked = sum(weighed.map(({ weight }) => weight));
  let best = 0;
  for (const phrase of profile.phrases) {
    let shared = 0;
    let matched = 0;
    for (const { unit, weight } of weighed) {
      if (!phrase.has(unit.id)) continue;
      shared += weight * worth(unit, profile.nameTerms, tuning);
      matched += weight;
    }
    if (shared === 0) continue;
    const whole = sum([...phrase].map((id) => rarity.ofId(id)));
    const missed = tuning.phraseMiss * Math.max(0, whole - matched);
    const left = tuning.questionMiss * (asked - matched);
    best = Math.max(best, shared / (matched + missed + left));
  }
  return best;
}

function coverage(weighed: Weighed, profile: Profile, { tuning }: SearchIndex): number {
  let asked = 0;
  let covered = 0;
  for (const { unit, weight } of weighed) {
    asked += weight;
    if (profile.nameTerms.has(unit.id)) covered += weight * worth(unit, profile.nameTerms, tuning);
    else if (profile.bodyTerms.has(unit.id))
      covered += (weight / 2) * worth(unit, profile.bodyTerms, tuning);
  }
  return asked === 0 ? 0 : covered / asked;
}

/**
 * What a matched unit is worth: less for other tones than those written, less for a lone syllable,
 * since most Vietnamese words have two, and less for a concept in other words than the
 * procedure's own. A word typed without marks loses nothing.
 */
function worth({ id, toned, wording }: Unit, terms: ReadonlySet<string>, tuning: Tuning): number {
  if (id.startsWith("#")) return wording.every((term) => terms.has(term)) ? 1 : tuning.otherWording;
  const tones = toned === undefined || terms.has(tonedTerm(toned)) ? 1 : tuning.otherTones;
  return wording.some((pair) => terms.has(pair)) ? tones : tones * tuning.loneSyllable;
}

function total(parts: ScoreParts, { tuning }: SearchIndex): number {
  const { phrase, coverage: covered, index } = tuning.score;
  const sumOfParts = phrase * parts.phrase + covered * parts.coverage + index * parts.index;
  return Math.max(0, Math.min(1, sumOfParts - tuning.contrast * parts.contrasts));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total_, number) => total_ + number, 0);
}

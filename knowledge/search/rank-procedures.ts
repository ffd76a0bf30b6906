import type { SearchIndex } from "./build-index.ts";
import { featureNames, type Features } from "./feature-names.ts";
import { featuresOf, weighQuestion } from "./features.ts";
import { findCandidates } from "./find-candidates.ts";
import type { Question } from "./read-question.ts";

/**
 * A procedure that may be meant. `score` from 0 to 1 is how likely it is meant rather than nothing
 * of ours; `share` is its part of all candidates' likelihood, so that two close ones have about
 * the same. The features say where it comes from.
 */
export type Ranked = { slug: string; score: number; share: number; features: Features };

/**
 * The procedures a question may mean, best first; equal ones in the order of their slugs. `also` is
 * weighed with them, however far it may be.
 */
export function rankProcedures(question: Question, index: SearchIndex, also?: string): Ranked[] {
  if (question.units.every(({ kind }) => kind === "filler")) return [];
  const weighed = weighQuestion(question, index);
  const { candidates, foreign } = findCandidates(question, index, also);
  const nearest = Math.max(...candidates.map(({ meaning }) => meaning));
  const found = candidates.map((candidate) => {
    const features = featuresOf(weighed, candidate, { nearest, foreign }, index);
    const { slug } = index.profiles[candidate.place]!;
    return { slug, features, weight: weightOf(features, index) };
  });
  const best = Math.max(...found.map(({ weight }) => weight));
  const all = found.reduce((sum, { weight }) => sum + Math.exp(weight - best), 0);
  return found
    .map(({ slug, features, weight }) => ({
      slug,
      features,
      score: 1 / (1 + Math.exp(-weight)),
      share: Math.exp(weight - best) / all,
    }))
    .toSorted((a, b) => b.share - a.share || (a.slug < b.slug ? -1 : 1));
}

function weightOf(features: Features, { tuning: { model } }: SearchIndex): number {
  return featureNames.reduce((sum, name) => sum + model[name] * features[name], model.bias);
}

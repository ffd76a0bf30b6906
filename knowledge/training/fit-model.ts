import { featureNames } from "../search/feature-names.ts";
import type { Example } from "./examples.ts";

/** The bias first, then a weight for each feature in their order. */
export type ModelWeights = readonly number[];

/**
 * Weights under which the right procedure is likeliest among all candidates and "none of these"
 * (whose weight is 0): logistic regression over each question's list, with a pull towards zero.
 */
export function fitModel(examples: readonly Example[], rounds = 500): ModelWeights {
  const size = featureNames.length + 1;
  const weights = Array.from({ length: size }, (_, at) => (at === 0 ? -3 : 1));
  const first = weights.map(() => 0);
  const second = weights.map(() => 0);
  const all = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 1; round <= rounds; round++) {
    const slope = slopeOf(weights, examples);
    for (let at = 0; at < size; at++) {
      const pull = slope[at]! / all - (at === 0 ? 0 : towardsZero * weights[at]!);
      first[at] = 0.9 * first[at]! + 0.1 * pull;
      second[at] = 0.99 * second[at]! + 0.01 * pull * pull;
      weights[at]! +=
        (0.15 * (first[at]! / (1 - 0.9 ** round))) /
        (Math.sqrt(second[at]! / (1 - 0.99 ** round)) + 1e-8);
    }
  }
  return weights.map((weight) => Math.round(weight * 100) / 100);
}

const towardsZero = 0.002;

function slopeOf(weights: ModelWeights, examples: readonly Example[]): number[] {
  const slope = weights.map(() => 0);
  for (const { candidates, isForeign, weight } of examples) {
    if (!isForeign && !candidates.some(({ isRight }) => isRight)) continue;
    const sums = candidates.map(({ features }) => weigh(weights, features));
    const most = Math.max(0, ...sums);
    const likely = sums.map((sum) => Math.exp(sum - most));
    const total = Math.exp(-most) + likely.reduce((sum, one) => sum + one, 0);
    const right = likely.reduce((sum, one, at) => sum + (candidates[at]!.isRight ? one : 0), 0);
    candidates.forEach(({ features, isRight }, at) => {
      const should = isRight ? likely[at]! / right : 0;
      const pull = (should - likely[at]! / total) * weight;
      slope[0]! += pull;
      features.forEach((feature, f) => (slope[f + 1]! += pull * feature));
    });
  }
  return slope;
}

export function weigh(weights: ModelWeights, features: readonly number[]): number {
  return features.reduce((sum, feature, at) => sum + feature * weights[at + 1]!, weights[0]!);
}

/** Shares from 0 to 1 over the examples of one set. */
export type SetScore = { questions: number; first: number; withinThree: number; refused: number };

/** Five times fitted on four fifths and scored on the rest, so that no question scores itself. */
export function crossValidate(examples: readonly Example[]): Map<string, SetScore> {
  const marks = new Map<string, { first: boolean; withinThree: boolean; refused: boolean }[]>();
  for (let part = 0; part < parts; part++) {
    const weights = fitModel(
      examples.filter(({ id }) => partOf(id) !== part),
      250,
    );
    for (const one of examples.filter(({ id }) => partOf(id) === part))
      marks.set(one.set, [...(marks.get(one.set) ?? []), markOf(one, weights)]);
  }
  return new Map(
    [...marks].map(([set, all]) => {
      const share = (mark: "first" | "withinThree" | "refused") =>
        all.filter((one) => one[mark]).length / all.length;
      return [
        set,
        {
          questions: all.length,
          first: share("first"),
          withinThree: share("withinThree"),
          refused: share("refused"),
        },
      ];
    }),
  );
}

const parts = 5;

/** A question and its copy without tone marks are always in the same part. */
function partOf(id: string): number {
  let hash = 7;
  for (let at = 0; at < id.length; at++) hash = (hash * 31 + id.charCodeAt(at)) % 1009;
  return hash % parts;
}

function markOf({ candidates }: Example, weights: ModelWeights) {
  const order = candidates
    .map(({ features, isRight }) => ({ sum: weigh(weights, features), isRight }))
    .toSorted((a, b) => b.sum - a.sum);
  const at = order.findIndex(({ isRight }) => isRight);
  return {
    first: at === 0,
    withinThree: at >= 0 && at < 3,
    refused: (order[0]?.sum ?? -1) < 0,
  };
}

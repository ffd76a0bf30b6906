import { openAdam } from "./adam.ts";
import type { Example } from "./examples.ts";
import { partOf, parts } from "./part-of.ts";

/** The bias first, then a weight for each feature in their order. */
export type ModelWeights = ArrayLike<number>;

/**
 * Weights under which the right procedure is likeliest among all candidates and "none of these"
 * (whose weight is 0): logistic regression over each question's list, with a pull towards zero.
 */
export function fitModel(examples: readonly Example[], rounds = 500): number[] {
  const size =
    1 +
    (examples.find(({ candidates }) => candidates.length > 0)?.candidates[0]?.features.length ?? 0);
  const weights = Float64Array.from({ length: size }, (_, at) => (at === 0 ? -3 : 1));
  const step = openAdam(weights, () => 0.15);
  const all = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 0; round < rounds; round++) {
    const slope = slopeOf(weights, examples);
    step(slope.map((pull, at) => (at === 0 ? 0 : towardsZero * weights[at]!) - pull / all));
  }
  return [...weights].map((weight) => Math.round(weight * 100) / 100);
}

const towardsZero = 0.002;

function slopeOf(weights: ModelWeights, examples: readonly Example[]): Float64Array {
  const slope = new Float64Array(weights.length);
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

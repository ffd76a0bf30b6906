import { type Judge, likelihood } from "../judges/judge.ts";
import { openAdam } from "./adam.ts";
import { partOf, parts } from "./part-of.ts";

/** One case that was judged by a person. */
export type Case<Name extends string> = {
  /** A message and its copy without tone marks have the same, and so fall into one part. */
  id: string;
  features: Readonly<Record<Name, number>>;
  isYes: boolean;
  weight: number;
};

/** What a wrong yes costs as against a wrong no of cost 1. */
export type Cost = number;

/**
 * The weights of a judgement: logistic regression with a pull towards zero, on features brought to
 * one scale; and the likelihood from which yes costs least in a cross-validation.
 */
export function fitJudge<Name extends string>(
  names: readonly Name[],
  cases: readonly Case<Name>[],
  wrongYes: Cost,
): { judge: Judge<Name>; report: JudgeReport } {
  const scored = crossValidate(names, cases);
  const from = cheapestFrom(scored, wrongYes);
  return { judge: { from, ...fit(names, cases) }, report: reportOf(scored, from) };
}

/** Shares from 0 to 1, each case judged by weights that were fitted without it. */
export type JudgeReport = { cases: number; rightYes: number; rightNo: number };

type Weights<Name extends string> = Omit<Judge<Name>, "from">;

function fit<Name extends string>(
  names: readonly Name[],
  cases: readonly Case<Name>[],
): Weights<Name> {
  const rows = cases.map(({ features }) => names.map((name) => features[name]));
  const mean = names.map((_, at) => average(rows.map((row) => row[at]!)));
  const spread = names.map(
    (_, at) => Math.sqrt(average(rows.map((row) => (row[at]! - mean[at]!) ** 2))) + 1e-6,
  );
  const scaled = rows.map((row) => row.map((value, at) => (value - mean[at]!) / spread[at]!));
  const [bias, ...slopes] = climb(scaled, cases);
  const weights = slopes.map((slope, at) => slope / spread[at]!);
  const shift = weights.reduce((sum, weight, at) => sum + weight * mean[at]!, 0);
  return {
    bias: round(bias! - shift),
    weights: Object.fromEntries(names.map((name, at) => [name, round(weights[at]!)])) as Record<
      Name,
      number
    >,
  };
}

/** Steps of adaptive size up the likelihood; the first weight is the bias. */
function climb(
  rows: readonly (readonly number[])[],
  cases: readonly Pick<Case<string>, "isYes" | "weight">[],
): number[] {
  const size = (rows[0]?.length ?? 0) + 1;
  const weights = new Float64Array(size);
  const step = openAdam(weights, () => 0.03);
  const all = cases.reduce((sum, { weight }) => sum + weight, 0);
  for (let done = 0; done < rounds; done++) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : towardsZero * weight));
    rows.forEach((row, at) => {
      const sum = row.reduce((total, value, f) => total + value * weights[f + 1]!, weights[0]!);
      const { isYes, weight } = cases[at]!;
      const pull = (weight * (1 / (1 + Math.exp(-sum)) - (isYes ? 1 : 0))) / all;
      slope[0]! += pull;
      row.forEach((value, f) => (slope[f + 1]! += pull * value));
    });
    step(slope);
  }
  return [...weights];
}

const rounds = 600;
const towardsZero = 0.01;

type Scored = { likely: number; isYes: boolean; weight: number };

function crossValidate<Name extends string>(
  names: readonly Name[],
  cases: readonly Case<Name>[],
): Scored[] {
  return Array.from({ length: parts }, (_, part) => {
    const others = cases.filter(({ id }) => partOf(id) !== part);
    const judge = fit(names, others);
    return cases
      .filter(({ id }) => partOf(id) === part)
      .map(({ features, isYes, weight }) => {
        return { likely: likelihood(judge, features), isYes, weight };
      });
  }).flat();
}

function cheapestFrom(scored: readonly Scored[], wrongYes: Cost): number {
  const costAt = (from: number) =>
    scored.reduce((sum, { likely, isYes, weight }) => {
      if (likely >= from === isYes) return sum;
      return sum + weight * (isYes ? 1 : wrongYes);
    }, 0);
  const steps = Array.from({ length: 19 }, (_, at) => (at + 1) / 20);
  return steps.toSorted((a, b) => costAt(a) - costAt(b))[0]!;
}

function reportOf(scored: readonly Scored[], from: number): JudgeReport {
  const share = (isYes: boolean) => {
    const own = scored.filter((one) => one.isYes === isYes);
    return own.filter(({ likely }) => likely >= from === isYes).length / Math.max(1, own.length);
  };
  return { cases: scored.length, rightYes: share(true), rightNo: share(false) };
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);
}

function round(number: number): number {
  return Math.round(number * 1000) / 1000;
}

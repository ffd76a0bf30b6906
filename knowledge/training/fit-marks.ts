import { strengthsIn } from "../marks/learned-marks.ts";
import { openAdam } from "./adam.ts";
import { seeded } from "./seeded.ts";
import { addTransposedTimes, type SparseRows, sparseRows, times } from "./sparse-rows.ts";

/** The marks of a message and the columns of what it means or asks for. */
export type MarkedLesson = {
  marks: ReadonlySet<string>;
  columns: readonly number[];
  /** How much it counts beside the others. */
  weight: number;
};

/** What was learned, before it is rounded: see `LearnedMarks`. */
export type FittedMarks = {
  names: readonly string[];
  weights: Float32Array;
  biases: number[];
  cueStrength?: number;
};

/** How a fit goes; all chosen on messages of writers that were left out. */
export type Fitting = {
  /** A message means one of the columns, or asks for any number of them. */
  columns: "one" | "any";
  rounds: number;
  rate: number;
  /** Pull of the weights towards zero. */
  towardsZero: number;
  /** Marks that fewer messages bear teach nothing of others. */
  leastMessages: number;
  /** Share of a message's marks that is kept in a round, so that no mark is relied on alone. */
  kept: number;
  /** See `LearnedMarks`. */
  cueStrength?: number;
};

/**
 * Weights under which each message's own columns are likeliest (logistic regression, Adam over all
 * messages at once). The same at every run. Throws RangeError without messages.
 */
export function fitMarks(
  lessons: readonly MarkedLesson[],
  width: number,
  fitting: Fitting,
): FittedMarks {
  if (lessons.length === 0) throw new RangeError("no message to learn from");
  const { rounds, rate, towardsZero, leastMessages, kept, cueStrength } = fitting;
  const names = namesIn(lessons, leastMessages);
  const rows = rowsOf(lessons, names, cueStrength);
  const all = lessons.reduce((sum, { weight }) => sum + weight, 0);
  const toOdds = fitting.columns === "one" ? toShares : toChances;
  // The last row holds the biases, which nothing pulls.
  const weights = new Float32Array((names.length + 1) * width);
  const step = openAdam(weights, (round) => (rate * (rounds - round + 1)) / rounds);
  const random = seeded(7);
  const whole = rows.values.slice();
  for (let round = 0; round < rounds; round++) {
    if (kept < 1)
      for (let at = 0; at < whole.length; at++)
        rows.values[at] = random() < kept ? whole[at]! / kept : 0;
    const pull = times(rows, weights, width);
    lessons.forEach(({ columns, weight }, row) => {
      const own = pull.subarray(row * width, (row + 1) * width);
      toOdds(own);
      for (const column of columns) own[column]! -= 1;
      for (let at = 0; at < width; at++) own[at]! *= weight / all;
    });
    const slope = new Float32Array(weights.length);
    addTransposedTimes(slope, rows, pull, width);
    for (let at = 0; at < names.length * width; at++) slope[at]! += towardsZero * weights[at]!;
    step(slope);
  }
  return {
    names,
    weights: weights.subarray(0, names.length * width),
    biases: [...weights.subarray(names.length * width)],
    ...(cueStrength === undefined ? {} : { cueStrength }),
  };
}

function namesIn(lessons: readonly MarkedLesson[], leastMessages: number): string[] {
  const counts = new Map<string, number>();
  for (const { marks } of lessons)
    for (const name of marks) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count < leastMessages ? [] : [name])).toSorted();
}

function rowsOf(
  lessons: readonly MarkedLesson[],
  names: readonly string[],
  cueStrength: number | undefined,
): SparseRows {
  const columns = new Map(names.map((name, column) => [name, column]));
  return sparseRows(
    lessons.map(({ marks }) => {
      const row = new Map<number, number>([[columns.size, 1]]);
      const strengthOf = strengthsIn(marks, cueStrength);
      for (const name of marks) {
        const column = columns.get(name);
        if (column !== undefined) row.set(column, strengthOf(name));
      }
      return row;
    }),
  );
}

/** Turns sums into likelihoods that are 1 together. */
function toShares(sums: Float32Array) {
  const most = Math.max(...sums);
  let total = 0;
  for (let at = 0; at < sums.length; at++) total += sums[at] = Math.exp(sums[at]! - most);
  for (let at = 0; at < sums.length; at++) sums[at]! /= total;
}

/** Turns each sum into a likelihood of its own. */
function toChances(sums: Float32Array) {
  for (let at = 0; at < sums.length; at++) sums[at] = 1 / (1 + Math.exp(-sums[at]!));
}

import { intents } from "../intents/intent.ts";
import { strengthOf } from "../intents/intent-model.ts";
import type { IntentLesson } from "./intent-examples.ts";
import { seeded } from "./seeded.ts";
import { addTransposedTimes, type SparseRows, sparseRows, times } from "./sparse-rows.ts";

/** What was learned, before it is rounded: see `IntentModel`. */
export type FittedIntents = { names: readonly string[]; weights: Float32Array; biases: number[] };

/** How the fit goes; all chosen on messages of writers that were left out. */
const fitting = {
  rounds: 100,
  rate: 0.3,
  /** Pull of the weights towards zero. */
  towardsZero: 1e-6,
  /** Marks that fewer messages bear teach nothing of others. */
  leastMessages: 5,
  /** Share of a message's marks that is kept in a round, so that no mark is relied on alone. */
  kept: 0.5,
};

/**
 * Weights under which each message's own intent is likeliest (multinomial logistic regression, Adam
 * over all messages at once). The same at every run. Throws RangeError without messages.
 */
export function fitIntents(lessons: readonly IntentLesson[]): FittedIntents {
  if (lessons.length === 0) throw new RangeError("no message to learn from");
  const names = namesIn(lessons);
  const columns = new Map(names.map((name, column) => [name, column]));
  const width = intents.length;
  const rows = rowsOf(lessons, columns);
  const all = lessons.reduce((sum, { weight }) => sum + weight, 0);
  const places = lessons.map(({ intent }) => intents.indexOf(intent));
  // The last row holds the biases, which nothing pulls.
  const weights = new Float32Array((names.length + 1) * width);
  const step = openAdam(weights.length);
  const random = seeded(7);
  const whole = rows.values.slice();
  for (let round = 0; round < fitting.rounds; round++) {
    if (fitting.kept < 1)
      for (let at = 0; at < whole.length; at++)
        rows.values[at] = random() < fitting.kept ? whole[at]! / fitting.kept : 0;
    const pull = times(rows, weights, width);
    lessons.forEach(({ weight }, row) => missing(pull, row, places[row]!, weight / all));
    const slope = new Float32Array(weights.length);
    addTransposedTimes(slope, rows, pull, width);
    for (let at = 0; at < names.length * width; at++)
      slope[at]! += fitting.towardsZero * weights[at]!;
    step(weights, slope);
  }
  const biases = [...weights.subarray(names.length * width)];
  return { names, weights: weights.subarray(0, names.length * width), biases };
}

function namesIn(lessons: readonly IntentLesson[]): string[] {
  const counts = new Map<string, number>();
  for (const { marks } of lessons)
    for (const name of marks) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .flatMap(([name, count]) => (count < fitting.leastMessages ? [] : [name]))
    .toSorted();
}

function rowsOf(
  lessons: readonly IntentLesson[],
  columns: ReadonlyMap<string, number>,
): SparseRows {
  return sparseRows(
    lessons.map(({ marks }) => {
      const row = new Map<number, number>([[columns.size, 1]]);
      const strength = strengthOf(marks);
      for (const name of marks) {
        const column = columns.get(name);
        if (column !== undefined) row.set(column, strength);
      }
      return row;
    }),
  );
}

/** Turns the sums of one row into what its likelihoods have too much, weighed. */
function missing(sums: Float32Array, row: number, place: number, weight: number) {
  const width = intents.length;
  const own = sums.subarray(row * width, (row + 1) * width);
  const most = Math.max(...own);
  let total = 0;
  for (let at = 0; at < width; at++) total += own[at] = Math.exp(own[at]! - most);
  for (let at = 0; at < width; at++) own[at] = (own[at]! / total - (at === place ? 1 : 0)) * weight;
}

function openAdam(size: number) {
  const first = new Float32Array(size);
  const second = new Float32Array(size);
  let round = 0;
  return (weights: Float32Array, slope: Float32Array) => {
    round += 1;
    const rate = (fitting.rate * (fitting.rounds - round + 1)) / fitting.rounds;
    const unbiasFirst = 1 - 0.9 ** round;
    const unbiasSecond = 1 - 0.99 ** round;
    for (let at = 0; at < size; at++) {
      const pull = slope[at]!;
      first[at] = 0.9 * first[at]! + 0.1 * pull;
      second[at] = 0.99 * second[at]! + 0.01 * pull * pull;
      weights[at]! -=
        (rate * (first[at]! / unbiasFirst)) / (Math.sqrt(second[at]! / unbiasSecond) + 1e-8);
    }
  };
}

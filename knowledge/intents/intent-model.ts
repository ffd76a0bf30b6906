import { type Intent, intents, type Purpose, purposes } from "./intent.ts";

/**
 * Which marks speak for which intent: multinomial logistic regression, learned by
 * `npm run train:intents` from examples of several writers, kept in content/intents.json.
 */
export type IntentModel = LearnedIntents & {
  thresholds: Thresholds;
};

/**
 * From which likelihood on an intent is taken for meant, and from which on even where a procedure
 * would answer the message.
 */
export type Thresholds = Readonly<Record<Purpose, { least: number; sure: number }>>;

/** What a message wants. `isSure`: even if a procedure would answer it. */
export type Meant = { purpose: Purpose; isSure: boolean };

export type LearnedIntents = {
  /** Row of a mark in `weights`. */
  rows: ReadonlyMap<string, number>;
  /** A row for each mark, a column for each intent in the order of `intents`. */
  weights: Int8Array;
  /** What a weight of 1 stands for. */
  unit: number;
  /** By intent: how likely it is before a word is read, as a logarithm. */
  biases: readonly number[];
};

export type Likelihoods = Readonly<Record<Intent, number>>;

/** How likely each intent is, from 0 to 1; together 1. */
export function likelihoods(
  marks: ReadonlySet<string>,
  { rows, weights, unit, biases }: LearnedIntents,
): Likelihoods {
  const sums = [...biases];
  const strength = unit * strengthOf(marks);
  for (const mark of marks) {
    const row = rows.get(mark);
    if (row === undefined) continue;
    const start = row * intents.length;
    for (let at = 0; at < intents.length; at++) sums[at]! += weights[start + at]! * strength;
  }
  const most = Math.max(...sums);
  const grown = sums.map((sum) => Math.exp(sum - most));
  const total = grown.reduce((all, one) => all + one, 0);
  return Object.fromEntries(
    intents.map((intent, at) => [intent, grown[at]! / total]),
  ) as Likelihoods;
}

/** How much one of many marks counts: a long message is no surer than a short one. */
export function strengthOf(marks: ReadonlySet<string>): number {
  return 1 / Math.sqrt(marks.size);
}

/** The likeliest intent that reaches its threshold, danger before all others; undefined: none does. */
export function likeliest(likely: Likelihoods, thresholds: Thresholds): Meant | undefined {
  const reached = purposes.filter((purpose) => likely[purpose] >= thresholds[purpose].least);
  const purpose = reached.includes("emergency")
    ? "emergency"
    : reached.toSorted((one, other) => likely[other] - likely[one])[0];
  return purpose && { purpose, isSure: likely[purpose] >= thresholds[purpose].sure };
}

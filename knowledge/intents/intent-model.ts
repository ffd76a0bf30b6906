import { type LearnedMarks, sumsOf } from "../marks/learned-marks.ts";
import { type Intent, intents, type Purpose, purposes } from "./intent.ts";

/**
 * Which marks speak for which intent: multinomial logistic regression, learned by
 * `npm run train:intents` from examples of several writers, kept in content/intents.json.
 */
export type IntentModel = LearnedMarks & {
  thresholds: Thresholds;
};

/**
 * From which likelihood on an intent is taken for meant, and from which on even where a procedure
 * would answer the message.
 */
export type Thresholds = Readonly<Record<Purpose, { least: number; sure: number }>>;

/** What a message wants. `isSure`: even if a procedure would answer it. */
export type Meant = { purpose: Purpose; isSure: boolean };

export type Likelihoods = Readonly<Record<Intent, number>>;

/** How likely each intent is, from 0 to 1; together 1. */
export function likelihoods(marks: ReadonlySet<string>, learned: LearnedMarks): Likelihoods {
  const sums = sumsOf(marks, learned);
  const most = Math.max(...sums);
  const grown = sums.map((sum) => Math.exp(sum - most));
  const total = grown.reduce((all, one) => all + one, 0);
  return Object.fromEntries(
    intents.map((intent, at) => [intent, grown[at]! / total]),
  ) as Likelihoods;
}

/**
 * The likeliest intent that reaches its threshold, danger before all others unless another is far
 * likelier; undefined: none does.
 */
export function likeliest(likely: Likelihoods, thresholds: Thresholds): Meant | undefined {
  const reached = purposes.filter((purpose) => likely[purpose] >= thresholds[purpose].least);
  const [best] = reached.toSorted((one, other) => likely[other] - likely[one]);
  const isDanger =
    best !== undefined &&
    reached.includes("emergency") &&
    likely.emergency * farLikelier >= likely[best];
  const purpose = isDanger ? "emergency" : best;
  return purpose && { purpose, isSure: likely[purpose] >= thresholds[purpose].sure };
}

/** A complaint of a rude clerk sounds a little like danger, and is none. */
const farLikelier = 3;

import { type LearnedMarks, sumsOf } from "../marks/learned-marks.ts";
import { type Aspect, aspects } from "../procedure.ts";

/**
 * Which marks speak for which aspect being asked: a logistic regression for each, learned by
 * `npm run train:aspects` from examples of several writers, kept in content/aspects.json.
 */
export type AspectModel = LearnedMarks & {
  /** From which likelihood on an aspect is taken for asked. */
  thresholds: AspectThresholds;
};

export type AspectThresholds = Readonly<Record<Aspect, number>>;

/** How likely a message asks for each aspect, from 0 to 1 each. */
export type AspectLikelihoods = Readonly<Record<Aspect, number>>;

export function aspectLikelihoods(
  marks: ReadonlySet<string>,
  learned: LearnedMarks,
): AspectLikelihoods {
  const sums = sumsOf(marks, learned);
  return Object.fromEntries(
    aspects.map((aspect, at) => [aspect, 1 / (1 + Math.exp(-sums[at]!))]),
  ) as AspectLikelihoods;
}

/** The aspects that are asked for, the likeliest first: at most four. */
export function likelyAspects(likely: AspectLikelihoods, thresholds: AspectThresholds): Aspect[] {
  const reached = aspects.filter((aspect) => likely[aspect] >= thresholds[aspect]);
  const least = besideShare * Math.max(...reached.map((aspect) => likely[aspect]));
  return reached
    .filter((aspect) => likely[aspect] >= least)
    .toSorted((one, other) => likely[other] - likely[one])
    .slice(0, mostAspects);
}

/** Few ask for two: what is asked beside another must be so much as likely. */
const besideShare = 0.3;

/** A reply that answers more is not read. */
const mostAspects = 4;

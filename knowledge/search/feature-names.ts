/**
 * What speaks for a candidate and against it, each from 0 to 1 except `contrasts`, which is a
 * count. The model (tuning.json) weighs them; docs/decisions tells how it was fitted.
 */
export const featureNames = [
  /** How well the best of its names and aliases fits the question, word for word. */
  "phrase",
  /** The same by pairs of neighbouring words, so that "khai sinh" is not "sinh ... khai". */
  "pairs",
  /** How much of that best phrase the question says. */
  "recall",
  /** How well the official name alone fits. */
  "name",
  /** How much of the official name the question says. */
  "nameRecall",
  /** The share of the question that its names know, and that its names or facts know. */
  "named",
  "known",
  /** The share of the question's pairs that its names know. */
  "namedPairs",
  /** Its score in the index, against the best candidate's. */
  "index",
  /** How near its meaning is, and how much nearer or farther than the nearest candidate's. */
  "meaning",
  "meaningGap",
  /** How much nearer a procedure of others is; below 0: how much farther. */
  "foreignGap",
  /** Groups of opposites (cấp mới, cấp lại …): see SideCount. */
  "agreements",
  "contrasts",
  "unasked",
  "unmet",
  /** Cases of its title ("đăng ký lại", "có yếu tố nước ngoài"): see CaseCount. */
  "casesSaid",
  "casesUnsaid",
  "casesUnmet",
  "isPlain",
  /** Nearness to a household. */
  "nearness",
] as const;

export type FeatureName = (typeof featureNames)[number];
export type Features = Record<FeatureName, number>;

import type { LearnedMarks } from "../marks/learned-marks.ts";

/** What was learned as a content file holds it: see `learnedShape`. */
export function learnedFields({ rows, weights, unit, biases, cueStrength }: LearnedMarks) {
  return {
    biases,
    unit,
    ...(cueStrength === undefined ? {} : { cueStrength }),
    marks: [...rows.keys()].join("|"),
    weights: Buffer.from(weights.buffer).toString("base64"),
  };
}

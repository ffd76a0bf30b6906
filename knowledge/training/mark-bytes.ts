import type { LearnedMarks } from "../marks/learned-marks.ts";
import type { FittedMarks } from "./fit-marks.ts";

/** Rounds the weights to a signed byte each; marks that then speak for nothing are left out. */
export function inBytes({ names, weights, biases, cueStrength }: FittedMarks): LearnedMarks {
  const unit = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6) / 127;
  const width = biases.length;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / unit));
  const kept = names.flatMap((_, row) =>
    bytes.subarray(row * width, (row + 1) * width).some((byte) => byte !== 0) ? [row] : [],
  );
  const rounded = new Int8Array(kept.length * width);
  kept.forEach((row, at) =>
    rounded.set(bytes.subarray(row * width, (row + 1) * width), at * width),
  );
  return {
    rows: new Map(kept.map((row, at) => [names[row]!, at])),
    weights: rounded,
    unit,
    biases: biases.map((bias) => Math.round(bias * 1000) / 1000),
    ...(cueStrength === undefined ? {} : { cueStrength }),
  };
}

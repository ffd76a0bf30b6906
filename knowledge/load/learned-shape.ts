import { z } from "zod";
import type { ContentError } from "../content-error.ts";
import type { LearnedMarks } from "../marks/learned-marks.ts";
import { placesOf } from "./places-of.ts";

/** How a content file holds what marks speak for. */
export const learnedShape = {
  biases: z.array(z.number()),
  unit: z.number().positive(),
  cueStrength: z.number().positive().optional(),
  /** Parted by "|". */
  marks: z.string(),
  /** One signed byte a number, mark by mark, in base64, which is checked by how much it holds. */
  weights: z.string(),
};

type LearnedFile = z.infer<z.ZodObject<typeof learnedShape>>;

/** Throws what `fault` makes of a file without `width` columns. */
export function learnedIn(
  read: LearnedFile,
  width: number,
  fault: (path: string, message: string) => ContentError,
): LearnedMarks {
  const { biases, unit, cueStrength } = read;
  const marks = read.marks.split("|");
  const bytes = Buffer.from(read.weights, "base64");
  if (biases.length !== width) throw fault("biases", `must be ${width}`);
  if (bytes.length !== marks.length * width)
    throw fault("weights", `must hold ${marks.length} times ${width} bytes`);
  return {
    rows: placesOf(marks),
    weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length),
    unit,
    biases,
    ...(cueStrength === undefined ? {} : { cueStrength }),
  };
}

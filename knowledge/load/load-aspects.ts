import { join } from "node:path";
import { z } from "zod";
import type { AspectModel } from "../aspects/aspect-model.ts";
import { ContentError } from "../content-error.ts";
import { aspects } from "../procedure.ts";
import { learnedIn, learnedShape } from "./learned-shape.ts";
import { readContentFile } from "./read-content-file.ts";

const share = z.number().min(0).max(1);
/** The harmonic mean of the share that is found and the share of it that is right (F1). */
const score = z.record(z.enum(aspects), share);

/** content/aspects.json: written by `npm run train:aspects`, never by hand. */
export const aspectsFile = z.strictObject({
  source: z.string().min(1),
  trainedOn: z.iso.date(),
  score: z.strictObject({ messages: z.int(), byWriter: score, byLine: score }),
  thresholds: z.record(z.enum(aspects), share),
  /** The columns of `weights`: the aspects of the code, in their order. */
  aspects: z.array(z.enum(aspects)),
  ...learnedShape,
});

/** Throws ContentError. */
export function loadAspects(contentDir: string): AspectModel {
  const file = "aspects.json";
  const read = readContentFile(join(contentDir, file), file, aspectsFile);
  const fault = (path: string, message: string) => new ContentError([{ file, path, message }]);
  if (read.aspects.join(" ") !== aspects.join(" "))
    throw fault("aspects", `must be ${aspects.join(", ")}`);
  return { ...learnedIn(read, aspects.length, fault), thresholds: read.thresholds };
}

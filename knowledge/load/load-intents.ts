import { join } from "node:path";
import { z } from "zod";
import { ContentError } from "../content-error.ts";
import { intents, purposes } from "../intents/intent.ts";
import type { IntentModel } from "../intents/intent-model.ts";
import { learnedIn, learnedShape } from "./learned-shape.ts";
import { readContentFile } from "./read-content-file.ts";

const share = z.number().min(0).max(1);

/** content/intents.json: written by `npm run train:intents`, never by hand. */
export const intentsFile = z.strictObject({
  source: z.string().min(1),
  trainedOn: z.iso.date(),
  /** Of each intent's messages, the share recognised by a model that saw none of that writer. */
  score: z.strictObject({
    messages: z.int(),
    byWriter: z.partialRecord(z.enum(intents), share),
    byLine: z.partialRecord(z.enum(intents), share),
  }),
  thresholds: z.record(z.enum(purposes), z.strictObject({ least: share, sure: share })),
  /** The columns of `weights`: the intents of the code, in their order. */
  intents: z.array(z.enum(intents)),
  ...learnedShape,
});

/** Throws ContentError. */
export function loadIntents(contentDir: string): IntentModel {
  const file = "intents.json";
  const read = readContentFile(join(contentDir, file), file, intentsFile);
  const fault = (path: string, message: string) => new ContentError([{ file, path, message }]);
  if (read.intents.join(" ") !== intents.join(" "))
    throw fault("intents", `must be ${intents.join(", ")}`);
  return { ...learnedIn(read, intents.length, fault), thresholds: read.thresholds };
}

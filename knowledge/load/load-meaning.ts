import { z } from "zod";
import { join } from "node:path";
import { ContentError } from "../content-error.ts";
import type { Meaning } from "../search/meaning.ts";
import { readContentFile } from "./read-content-file.ts";

/** content/meaning.json: written by `npm run train`, never by hand. */
export const meaningFile = z.strictObject({
  source: z.string().min(1),
  trainedOn: z.iso.date(),
  /** On phrases that were left out of the training: right procedure first, within three. */
  score: z.strictObject({ phrases: z.int(), first: z.number(), withinThree: z.number() }),
  dimensions: z.int().min(1).max(512),
  /** Parted by single spaces. */
  terms: z.string(),
  /** One signed byte a number, term by term, in base64. */
  vectors: z.base64(),
});

export function loadMeaning(contentDir: string): Meaning {
  const file = "meaning.json";
  const { dimensions, terms, vectors } = readContentFile(join(contentDir, file), file, meaningFile);
  const names = terms.split(" ");
  const bytes = Buffer.from(vectors, "base64");
  if (bytes.length !== names.length * dimensions)
    throw new ContentError([
      { file, path: "vectors", message: `must hold ${names.length} times ${dimensions} bytes` },
    ]);
  return {
    dimensions,
    rows: new Map(names.map((name, row) => [name, row])),
    vectors: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length),
  };
}

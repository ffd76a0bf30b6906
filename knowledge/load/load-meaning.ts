import { z } from "zod";
import { join } from "node:path";
import { ContentError } from "../content-error.ts";
import type { Meaning } from "../search/meaning.ts";
import { placesOf } from "./places-of.ts";
import { readContentFile } from "./read-content-file.ts";

/** content/meaning.json: written by `npm run train`, never by hand. */
export const meaningFile = z.strictObject({
  source: z.string().min(1),
  trainedOn: z.iso.date(),
  /** On phrases that were left out of the training: right procedure first, within three. */
  score: z.strictObject({ phrases: z.int(), first: z.number(), withinThree: z.number() }),
  dimensions: z.int().multipleOf(16).min(16).max(512),
  /** Parted by single spaces. */
  terms: z.string(),
  /** One signed byte a number, term by term, in base64, which is checked by how much it holds. */
  vectors: z.string(),
  /** National codes, slugs where there is none, "elsewhere:" matters; parted by single spaces. */
  procedures: z.string(),
  directions: z.string(),
});

export function loadMeaning(contentDir: string): Meaning {
  const file = "meaning.json";
  const read = readContentFile(join(contentDir, file), file, meaningFile);
  const numbers = (field: "vectors" | "directions", names: readonly string[]): Int8Array => {
    const bytes = Buffer.from(read[field], "base64");
    const message = `must hold ${names.length} times ${read.dimensions} bytes`;
    if (bytes.length !== names.length * read.dimensions)
      throw new ContentError([{ file, path: field, message }]);
    return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  };
  const terms = read.terms.split(" ");
  const ids = read.procedures.split(" ");
  return {
    dimensions: read.dimensions,
    rows: placesOf(terms),
    vectors: numbers("vectors", terms),
    learned: { ids, directions: numbers("directions", ids) },
  };
}

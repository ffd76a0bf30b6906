import { join } from "node:path";
import { z } from "zod";
import { ContentError } from "../content-error.ts";
import { marginSigns, type ToneModel } from "../tones/tone-model.ts";
import { readContentFile } from "./read-content-file.ts";

const share = z.number().min(0).max(1);

/** content/tones.json: written by `npm run train:tones`, never by hand. */
export const tonesFile = z.strictObject({
  source: z.string().min(1),
  trainedOn: z.iso.date(),
  /** Of texts that were left out: syllables whose likeliest form was meant, and not ruled out. */
  score: z.strictObject({ syllables: z.int(), likeliest: share, kept: share }),
  /** Parted by single spaces. */
  syllables: z.string(),
  /**
   * As `ToneModel` has them, in base64, which is checked by how much it holds: four bytes a number,
   * the lowest first.
   */
  counts: z.string(),
  starts: z.string(),
  /** Two bytes a number. */
  followers: z.string(),
  /** One byte a number. */
  pairs: z.string(),
});

/** Throws ContentError. */
export function loadTones(contentDir: string): ToneModel {
  const file = "tones.json";
  const model = readTones(readContentFile(join(contentDir, file), file, tonesFile));
  if (model !== undefined) return model;
  throw new ContentError([
    { file, path: "followers", message: "does not hold just the followers of each syllable" },
  ]);
}

export type WrittenTones = Pick<
  z.infer<typeof tonesFile>,
  "syllables" | "counts" | "starts" | "followers" | "pairs"
>;

/** Undefined: the numbers do not fit the syllables or one another. */
export function readTones(written: WrittenTones): ToneModel | undefined {
  const syllables = [...marginSigns, ...written.syllables.split(" ")];
  const counts = new Uint32Array(bytesOf(written.counts, 4));
  const starts = new Uint32Array(bytesOf(written.starts, 4));
  const followers = new Uint16Array(bytesOf(written.followers, 2));
  const pairs = new Uint8Array(bytesOf(written.pairs, 1));
  const size = syllables.length;
  if (counts.length !== size || starts.length !== size + 1) return undefined;
  if (starts[size] !== followers.length || pairs.length !== followers.length) return undefined;
  const followed = new Uint32Array(size);
  for (let one = 0; one < size; one++)
    for (let at = starts[one]!; at < starts[one + 1]!; at++) followed[one]! += pairs[at]!;
  const total = counts.reduce((sum, count) => sum + count, 0);
  return { syllables, counts, total, starts, followers, pairs, followed };
}

/** A buffer of its own, cut to whole numbers: that of a Buffer may begin anywhere. */
function bytesOf(base64: string, width: number): ArrayBuffer {
  const bytes = Uint8Array.from(Buffer.from(base64, "base64"));
  return bytes.buffer.slice(0, bytes.length - (bytes.length % width));
}

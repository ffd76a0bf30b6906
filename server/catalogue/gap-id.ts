import { createHash } from "node:crypto";
import { wordsKey } from "./words-key.ts";

/** A UUID made of the words, so that equal questions, with and without tone marks, are one gap. */
export function gapId(words: string): string {
  const hash = createHash("sha256").update(wordsKey(words)).digest("hex");
  return [8, 12, 16, 20, 32]
    .map((end, place, ends) => hash.slice(ends[place - 1] ?? 0, end))
    .join("-");
}

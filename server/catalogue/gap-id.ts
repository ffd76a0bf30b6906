import { createHash } from "node:crypto";

/** A UUID made of a key of words (wordsKey), so that equal questions are one gap. */
export function gapId(key: string): string {
  const hash = createHash("sha256").update(key).digest("hex");
  return [8, 12, 16, 20, 32]
    .map((end, place, ends) => hash.slice(ends[place - 1] ?? 0, end))
    .join("-");
}

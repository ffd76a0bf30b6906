import { createHash } from "node:crypto";
import type { ExtraWords } from "../../knowledge/index.ts";

/** The same for the same words of the same procedures, in whatever order. */
export function wordsDigest(words: ExtraWords): string {
  const entries = [...words].flatMap(([slug, own]) =>
    own.map((one) => JSON.stringify([slug, one])),
  );
  return createHash("sha256")
    .update(entries.toSorted().join("\n"))
    .digest("base64url")
    .slice(0, 22);
}

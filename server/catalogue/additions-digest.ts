import { createHash } from "node:crypto";
import type { Additions } from "../../knowledge/index.ts";

/** The same for the same words, records and everyday words, in whatever order. */
export function additionsDigest({ extraWords, records, sameWords }: Additions): string {
  const entries = [
    ...[...extraWords].flatMap(([slug, own]) => own.map((one) => ["words", slug, one])),
    ...records.map((record) => ["record", record]),
    ...sameWords.map(({ everyday, official }) => ["same", everyday, official]),
  ].map((entry) => JSON.stringify(entry));
  return createHash("sha256")
    .update(entries.toSorted().join("\n"))
    .digest("base64url")
    .slice(0, 22);
}

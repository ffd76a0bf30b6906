import { correctionLetter } from "../../bot/texts/letters.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { postToMany } from "../outbox/post-to-many.ts";
import type { Result } from "../result.ts";
import { tidyWords } from "../tickets/tidy-words.ts";
import { insertCorrections } from "./correction-store.ts";
import { oldAnswerPeriod, withinDays } from "./old-answer-period.ts";
import { viewTold } from "./told-view.ts";
import { findVersion, lockVersions, updateVersion } from "./version-store.ts";

export type CorrectionRefusal = "no_such_version" | "no_old_answer" | "no_words" | "nobody";
export const longestCorrection = 1500;

export type Correction = {
  versionId: string;
  words: string;
  /** First and last day, as ISO dates; empty: as far as the old answer was told. */
  from: string;
  to: string;
};

/**
 * Writes to everyone who was told the answer that an edit puts right, each once per edit, and
 * gives their number. Nobody who can't be reached, or was told before they were erased.
 */
export async function sendCorrection(
  { tx, clock }: { tx: Tx; clock: Clock },
  { versionId, words, from, to }: Correction,
): Promise<Result<number, CorrectionRefusal>> {
  const version = await findVersion(tx, versionId);
  if (!version) return { ok: false, reason: "no_such_version" };
  const { slug, record } = version;
  await lockVersions(tx, slug);
  const now = clock.now();
  const period = oldAnswerPeriod(version, now);
  if (!period) return { ok: false, reason: "no_old_answer" };
  const tidy = tidyWords(words, longestCorrection);
  if (tidy === undefined) return { ok: false, reason: "no_words" };
  const told = await viewTold(tx, { slug, versionId, ...withinDays(period, from, to) });
  const wanted = told.filter(({ isReachable, isSent }) => isReachable && !isSent);
  const contactIds = await insertCorrections(tx, {
    versionId,
    contactIds: wanted.map(({ contactId }) => contactId),
    at: now,
  });
  if (contactIds.length === 0) return { ok: false, reason: "nobody" };
  await postToMany(tx, contactIds, correctionLetter(record, tidy), { now });
  await updateVersion(tx, versionId, { correctedAt: now });
  return { ok: true, value: contactIds.length };
}

import type { Knowledge } from "../../knowledge/index.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import type { Result } from "../result.ts";
import { tidyWords } from "../tickets/tidy-words.ts";
import { isDraft, isPublished, longestWords, type WordsDeed, wordsDeeds } from "./citizen-words.ts";
import { wordsKey } from "./words-key.ts";
import { findWords, findWordsByKey, insertWords, lockWords, updateWords } from "./words-store.ts";

export type WordsRefusal =
  | "no_such_words"
  | "not_now"
  | "no_words"
  | "no_such_procedure"
  | "known_already";

/**
 * Does one deed to words: `wording` replaces them on accepting. Refused as `not_now` where their
 * state does not allow it, which also stops the second of two people; `known_already` where the
 * procedure has the new wording from elsewhere.
 */
export async function changeWords(
  { tx, clock }: { tx: Tx; clock: Clock },
  { id, deed, wording }: { id: string; deed: WordsDeed; wording?: string },
): Promise<Result<undefined, WordsRefusal>> {
  await lockWords(tx);
  const found = await findWords(tx, id);
  if (!found) return { ok: false, reason: "no_such_words" };
  const { from, to } = wordsDeeds[deed];
  if (!(from as readonly string[]).includes(found.state)) return { ok: false, reason: "not_now" };
  const changedAt = clock.now();
  if (deed !== "accept" || wording === undefined) {
    await updateWords(tx, id, { state: to, changedAt });
    return { ok: true, value: undefined };
  }
  const words = readWording(wording);
  if (words === undefined) return { ok: false, reason: "no_words" };
  const key = wordsKey(words);
  const other = await findWordsByKey(tx, { procedure: found.procedure, key });
  if (other && other.id !== id) return { ok: false, reason: "known_already" };
  await updateWords(tx, id, { state: to, words, key, changedAt });
  return { ok: true, value: undefined };
}

/** Adds words by hand; they are accepted at once, and wait for the next publication. */
export async function addWords(
  { tx, clock, knowledge }: { tx: Tx; clock: Clock; knowledge: Pick<Knowledge, "procedure"> },
  { procedure, wording }: { procedure: string; wording: string },
): Promise<Result<undefined, WordsRefusal>> {
  const words = readWording(wording);
  if (words === undefined) return { ok: false, reason: "no_words" };
  if (!knowledge.procedure(procedure)) return { ok: false, reason: "no_such_procedure" };
  await lockWords(tx);
  const key = wordsKey(words);
  const changedAt = clock.now();
  const known = await findWordsByKey(tx, { procedure, key });
  if (!known) await insertWords(tx, { procedure, words, key, state: "accepted", changedAt });
  else if (isDraft(known.state)) return { ok: false, reason: "known_already" };
  else {
    const state = isPublished(known.state) ? "published" : "accepted";
    await updateWords(tx, known.id, { state, words, changedAt });
  }
  return { ok: true, value: undefined };
}

/** On one line; undefined where no two letters are left. */
function readWording(wording: string): string | undefined {
  const words = tidyWords(wording.replaceAll(/\s+/g, " "), longestWords);
  return words !== undefined && /\p{L}.*\p{L}/u.test(words) ? words : undefined;
}

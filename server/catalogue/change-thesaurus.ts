import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import type { Result } from "../result.ts";
import { tidyWords } from "../tickets/tidy-words.ts";
import { longestEntry, type ThesaurusDeed, thesaurusDeeds } from "./thesaurus-entry.ts";
import { findEntry, insertEntry, updateEntry } from "./thesaurus-store.ts";
import { wordsKey } from "./words-key.ts";
import { lockWords } from "./words-store.ts";

export type ThesaurusRefusal =
  | "no_such_entry"
  | "not_now"
  | "no_everyday"
  | "no_official"
  | "same_word"
  | "known_already";

/** Adds an everyday word; it waits for the next publication. One that was withdrawn comes back. */
export async function addEntry(
  { tx, clock }: { tx: Tx; clock: Clock },
  typed: { everyday: string; official: string },
): Promise<Result<undefined, ThesaurusRefusal>> {
  const everyday = readEntry(typed.everyday);
  if (everyday === undefined) return { ok: false, reason: "no_everyday" };
  const official = readEntry(typed.official);
  if (official === undefined) return { ok: false, reason: "no_official" };
  const key = wordsKey(everyday);
  if (key === wordsKey(official)) return { ok: false, reason: "same_word" };
  await lockWords(tx);
  const entry = { everyday, official, state: "proposed", changedAt: clock.now() } as const;
  const known = await findEntry(tx, { key });
  if (!known) await insertEntry(tx, { ...entry, key });
  else if (known.state === "withdrawn") await updateEntry(tx, known.id, entry);
  else return { ok: false, reason: "known_already" };
  return { ok: true, value: undefined };
}

/** Does one deed to an entry; `not_now` where its state does not allow it any more. */
export async function changeEntry(
  { tx, clock }: { tx: Tx; clock: Clock },
  { id, deed }: { id: string; deed: ThesaurusDeed },
): Promise<Result<undefined, ThesaurusRefusal>> {
  await lockWords(tx);
  const found = await findEntry(tx, { id });
  if (!found) return { ok: false, reason: "no_such_entry" };
  const { from, to } = thesaurusDeeds[deed];
  if (!(from as readonly string[]).includes(found.state)) return { ok: false, reason: "not_now" };
  await updateEntry(tx, id, { state: to, changedAt: clock.now() });
  return { ok: true, value: undefined };
}

/** On one line; undefined where no two letters are left. */
function readEntry(typed: string): string | undefined {
  const words = tidyWords(typed.replaceAll(/\s+/g, " "), longestEntry);
  return words !== undefined && /\p{L}.*\p{L}/u.test(words) ? words : undefined;
}

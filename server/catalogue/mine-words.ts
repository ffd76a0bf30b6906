import type { Knowledge } from "../../knowledge/index.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { longestWords } from "./citizen-words.ts";
import { viewUnminedGaps } from "./gap-view.ts";
import { wordsKey } from "./words-key.ts";
import { findWordsByKey, insertWords, linkGaps, lockWords } from "./words-store.ts";

/** Citizens' words that a procedure may be given, and where they come from. */
export type Proposal = {
  procedure: string;
  words: string;
  /** What the procedure is not called by yet. */
  added: readonly string[];
  /** How often citizens said it, and how they did most often. */
  count: number;
  example: string;
};

type MineHouse = { tx: Tx; clock: Clock; knowledge: Pick<Knowledge, "procedure" | "contentWords"> };

/**
 * Proposes words from the gaps that the staff resolved: what such a question says besides filler,
 * where the procedure is not called so yet. With `apply` they wait in the console for a person;
 * nothing is ever published here. Words that were decided about before are not proposed again.
 */
export async function mineWords(
  { tx, clock, knowledge }: MineHouse,
  { apply }: { apply: boolean },
): Promise<Proposal[]> {
  if (apply) await lockWords(tx);
  const found = await mine(tx, knowledge, clock.now());
  const fresh: Proposal[] = [];
  for (const { gaps, key, ...proposal } of found) {
    const { procedure, words } = proposal;
    const known = await findWordsByKey(tx, { procedure, key });
    if (!known) fresh.push(proposal);
    if (!apply) continue;
    const changedAt = clock.now();
    const id =
      known?.id ?? (await insertWords(tx, { procedure, words, key, state: "proposed", changedAt }));
    await linkGaps(tx, id, gaps);
  }
  return fresh;
}

type Mined = Proposal & { key: string; gaps: string[] };

/** Most heard first; the example is the most frequent question of each. */
async function mine(tx: Tx, knowledge: MineHouse["knowledge"], now: Date): Promise<Mined[]> {
  const mined = new Map<string, Mined>();
  for (const { id, procedure, words: question, count } of await viewUnminedGaps(tx, now)) {
    if (!knowledge.procedure(procedure)) continue;
    const told = knowledge.contentWords(question.replaceAll("***", " "), procedure);
    const added = told.filter(({ isKnown }) => !isKnown).map(({ written }) => written);
    const words = told.map(({ written }) => written).join(" ");
    if (added.length === 0 || told.length < 2 || words.length > longestWords) continue;
    const key = wordsKey(words);
    const place = `${procedure} ${key}`;
    const same = mined.get(place);
    mined.set(place, {
      ...(same ?? { procedure, words, key, added, example: question }),
      count: (same?.count ?? 0) + count,
      gaps: [...(same?.gaps ?? []), id],
    });
  }
  return [...mined.values()].toSorted((a, b) => b.count - a.count);
}

import type { ExtraWords } from "../../knowledge/index.ts";
import type { Tx } from "../db.ts";
import {
  type CitizenWordsState,
  citizenWordsStates,
  isDraft,
  isPublished,
} from "./citizen-words.ts";

export type WordsLine = {
  id: string;
  procedure: string;
  words: string;
  state: CitizenWordsState;
  /** How often citizens said what they were mined from, and one way they did; 0 and none else. */
  count: number;
  example: string | undefined;
};

/** Words in some states, the most heard first. */
export async function viewWords(
  tx: Tx,
  states: readonly CitizenWordsState[],
): Promise<WordsLine[]> {
  const rows = await tx.citizenWords.findMany({
    where: { state: { in: [...states] } },
    include: { gaps: { select: { words: true, _count: { select: { sayings: true } } } } },
    orderBy: [{ procedure: "asc" }, { words: "asc" }],
    take: 2000,
  });
  return rows
    .map(({ gaps, ...row }) => ({
      id: row.id,
      procedure: row.procedure,
      words: row.words,
      state: row.state as CitizenWordsState,
      count: gaps.reduce((sum, gap) => sum + gap._count.sayings, 0),
      example: gaps.toSorted((a, b) => b._count.sayings - a._count.sayings)[0]?.words,
    }))
    .toSorted((a, b) => b.count - a.count);
}

/** Words in use now. */
export function readPublishedWords(tx: Tx): Promise<ExtraWords> {
  return readExtraWords(tx, citizenWordsStates.filter(isPublished));
}

/** Words in use after the next publication. */
export function readDraftWords(tx: Tx): Promise<ExtraWords> {
  return readExtraWords(tx, citizenWordsStates.filter(isDraft));
}

async function readExtraWords(tx: Tx, states: CitizenWordsState[]): Promise<ExtraWords> {
  const rows = await tx.citizenWords.findMany({
    where: { state: { in: states } },
    orderBy: [{ procedure: "asc" }, { key: "asc" }],
    select: { procedure: true, words: true },
  });
  const groups = new Map<string, string[]>();
  for (const { procedure, words } of rows)
    groups.set(procedure, [...(groups.get(procedure) ?? []), words]);
  return groups;
}

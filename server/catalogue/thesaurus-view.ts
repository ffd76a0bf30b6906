import type { SameWords } from "../../knowledge/index.ts";
import type { Tx } from "../db.ts";
import type { ThesaurusState } from "./thesaurus-entry.ts";

export type ThesaurusLine = SameWords & { id: string; state: ThesaurusState };

/** Entries in some states, by everyday word. */
export async function viewThesaurus(
  tx: Tx,
  states: readonly ThesaurusState[],
): Promise<ThesaurusLine[]> {
  const rows = await tx.thesaurusEntry.findMany({
    where: { state: { in: [...states] } },
    orderBy: { key: "asc" },
    take: 2000,
  });
  return rows.map(({ id, everyday, official, state }) => ({
    id,
    everyday,
    official,
    state: state as ThesaurusState,
  }));
}

/** In use now. */
export function readPublishedSameWords(tx: Tx): Promise<SameWords[]> {
  return readSameWords(tx, ["published", "leaving"]);
}

/** In use after the next publication. */
export function readDraftSameWords(tx: Tx): Promise<SameWords[]> {
  return readSameWords(tx, ["published", "proposed"]);
}

async function readSameWords(tx: Tx, states: ThesaurusState[]): Promise<SameWords[]> {
  const lines = await viewThesaurus(tx, states);
  return lines.map(({ everyday, official }) => ({ everyday, official }));
}

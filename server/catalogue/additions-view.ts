import type { Additions } from "../../knowledge/index.ts";
import type { Tx } from "../db.ts";
import { readDraftSameWords, readPublishedSameWords } from "./thesaurus-view.ts";
import { readRecordsOn } from "./version-view.ts";
import { readDraftWords, readPublishedWords } from "./words-view.ts";

/** All that the staff has in use on a day of Việt Nam. */
export async function readPublished(tx: Tx, today: string): Promise<Additions> {
  return {
    extraWords: await readPublishedWords(tx),
    records: await readRecordsOn(tx, today),
    sameWords: await readPublishedSameWords(tx),
  };
}

/** What is in use after the next publication of words; edited procedures are published apart. */
export async function readDraft(tx: Tx, today: string): Promise<Additions> {
  return {
    extraWords: await readDraftWords(tx),
    records: await readRecordsOn(tx, today),
    sameWords: await readDraftSameWords(tx),
  };
}

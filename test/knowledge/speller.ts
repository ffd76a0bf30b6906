import { loadProcedures } from "../../knowledge/load/load-procedures.ts";
import { spellingTexts } from "../../knowledge/load/spelling-texts.ts";
import { loadVocabulary } from "../../knowledge/load/load-vocabulary.ts";
import type { Speller } from "../../knowledge/text/speller.ts";
import { contentDir } from "./content.ts";

/** The speller of the shipped content, and the names and citizens' words which it has learnt. */
export function openSpeller(): { speller: Speller; learnt: readonly string[] } {
  const { speller } = loadVocabulary(contentDir);
  const learnt = spellingTexts(loadProcedures(contentDir));
  for (const text of learnt) speller.lexicon.learn(text);
  return { speller, learnt };
}

/** One row a line: what is written, an arrow, what is meant. */
export function rowsOf(table: string): (readonly [string, string])[] {
  return table
    .trim()
    .split("\n")
    .map((row) => row.trim().split(" => "))
    .map(([written = "", meant = written]) => [written, meant] as const);
}

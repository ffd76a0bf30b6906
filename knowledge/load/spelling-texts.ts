import type { ProcedureRecord } from "../procedure-record.ts";

/**
 * The texts from which the speller learns how words are written: names, and what citizens say in a
 * few words. In a whole story common and regional words would outweigh those of the matter.
 */
export function spellingTexts(
  records: readonly Pick<ProcedureRecord, "name" | "aliases" | "citizenWords">[],
): string[] {
  const texts: string[] = [];
  for (const { name, aliases, citizenWords } of records) {
    texts.push(name, ...aliases);
    for (const said of citizenWords) if (hasFewWords(said)) texts.push(said);
  }
  return texts;
}

/** As many words as there are spaces, and one. */
function hasFewWords(said: string): boolean {
  let words = 1;
  for (let at = said.indexOf(" "); at >= 0; at = said.indexOf(" ", at + 1)) words++;
  return words <= fewWords;
}

const fewWords = 9;

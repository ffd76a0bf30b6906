import type { ProcedureRecord } from "../procedure-record.ts";

/**
 * The texts from which the speller learns how words are written: names, and what citizens say in a
 * few words. In a whole story common and regional words would outweigh those of the matter.
 */
export function spellingTexts(
  records: readonly Pick<ProcedureRecord, "name" | "aliases" | "citizenWords">[],
): string[] {
  return records.flatMap(({ name, aliases, citizenWords }) => [
    name,
    ...aliases,
    ...citizenWords.filter((said) => said.split(" ").length <= fewWords),
  ]);
}

const fewWords = 9;

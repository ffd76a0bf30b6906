import type { ProcedureRecord } from "../procedure-record.ts";
import { phrasesIn } from "../text/phrases-in.ts";
import { talkWords } from "./talk-words.ts";
import type { AnswerHouse } from "./answer-house.ts";

/** The words by which a procedure is called: folded syllables, and concepts as "#thpt". */
export function knownWords(
  { name, aliases, citizenWords }: ProcedureRecord,
  { vocabulary }: Pick<AnswerHouse, "vocabulary">,
): ReadonlySet<string> {
  const known = new Set<string>();
  for (const text of [name, ...aliases, ...citizenWords]) {
    const words = talkWords(text, vocabulary);
    for (const { folded } of words) known.add(folded);
    for (const { value } of phrasesIn(words, vocabulary.concepts))
      for (const concept of value) known.add(`#${concept}`);
  }
  return known;
}

import type { Vocabulary } from "./load/load-vocabulary.ts";
import type { ProcedureRecord } from "./procedure-record.ts";
import { indexTerms } from "./search/index-terms.ts";
import { wordsOf } from "./search/read-question.ts";
import { toWords, type Word } from "./text/word.ts";
import { writeOut } from "./text/write-out.ts";

/** A word of a question; `isKnown`: the procedure's names and citizens' words hold it already. */
export type WrittenWord = { written: string; isKnown: boolean };

/**
 * The words of a text that carry its meaning, in order, lower case, abbreviations written out:
 * without filler, without words that ask for an aspect or point back. No record: none is known.
 */
export function writtenWords(
  text: string,
  record: ProcedureRecord | undefined,
  vocabulary: Vocabulary,
): readonly WrittenWord[] {
  const names = record ? [record.name, ...record.aliases, ...record.citizenWords] : [];
  const named = new Set(names.flatMap((name) => indexTerms(wordsOf(name, vocabulary), vocabulary)));
  const isNamed = (term: string) => named.has(term);
  const words = writeOut(toWords(text.slice(0, longest)), vocabulary.abbreviations);
  const told: WrittenWord[] = [];
  for (let at = 0; at < words.length;) {
    const match = vocabulary.senses.longestAt(words, at);
    const sense = match?.value;
    const own = words.slice(at, at + (match?.length ?? 1));
    at += own.length;
    const isSure = match?.isExact === true || own.length > 1;
    if (sense?.kind === "aspect" || sense?.kind === "reference") continue;
    if (sense?.kind === "filler" && isSure) continue;
    const meant = sense?.kind === "concept" ? sense.concepts.map((name) => `#${name}`) : undefined;
    const isKnown = (word: Word) => (meant ? meant.every(isNamed) : isNamed(word.folded));
    told.push(...own.map((word) => ({ written: word.toned, isKnown: isKnown(word) })));
  }
  return told;
}

const longest = 1000;

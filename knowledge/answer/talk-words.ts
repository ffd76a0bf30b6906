import type { Vocabulary } from "../load/load-vocabulary.ts";
import type { PhraseTree } from "../text/phrase-tree.ts";
import type { Word } from "../text/word.ts";
import { heardWords } from "../search/read-question.ts";

/** The words of a message as they are heard, abbreviations written out; of a long one the first 200. */
export function talkWords(
  text: string,
  vocabulary: Pick<Vocabulary, "abbreviations" | "readTones">,
): Word[] {
  return heardWords(text, vocabulary).slice(0, 200);
}

export type Heard<Value> = { value: Value; start: number; length: number; isExact: boolean };

/** Every longest phrase of the tree in the words, from left to right, none overlapping another. */
export function phrasesIn<Value>(words: readonly Word[], tree: PhraseTree<Value>): Heard<Value>[] {
  const heard: Heard<Value>[] = [];
  for (let start = 0; start < words.length;) {
    const match = tree.longestAt(words, start);
    if (match !== undefined) heard.push({ ...match, start });
    start += match?.length ?? 1;
  }
  return heard;
}

/** The words as a text again. */
export function spoken(words: readonly Word[]): string {
  return words.map(({ toned }) => toned).join(" ");
}

/** The words without the spans that were heard. */
export function without(
  words: readonly Word[],
  spans: readonly { start: number; length: number }[],
): Word[] {
  return words.filter(
    (_, at) => !spans.some(({ start, length }) => at >= start && at < start + length),
  );
}

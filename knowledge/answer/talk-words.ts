import type { Vocabulary } from "../load/load-vocabulary.ts";
import type { Word } from "../text/word.ts";
import { heardWords } from "../search/read-question.ts";

/** The words of a message as they are heard, abbreviations written out; of a long one the first 200. */
export function talkWords(
  text: string,
  vocabulary: Pick<Vocabulary, "abbreviations" | "readTones">,
): Word[] {
  return heardWords(text, vocabulary).slice(0, 200);
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

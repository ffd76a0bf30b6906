import type { Vocabulary } from "./load/load-vocabulary.ts";
import { readQuestion } from "./search/read-question.ts";
import { foldTones } from "./text/fold-tones.ts";

/**
 * Finds the procedure whose citizens' words of the staff are just what a text says, filler, order
 * and tone marks aside: a person decided what they mean. Undefined where two procedures share them,
 * and for a single word.
 */
export function exactWords(
  extraWords: ReadonlyMap<string, readonly string[]>,
  vocabulary: Vocabulary,
): (text: string) => string | undefined {
  if (extraWords.size === 0) return () => undefined;
  const owners = new Map<string, string | undefined>();
  for (const [slug, own] of extraWords)
    for (const key of new Set(own.flatMap((words) => keysOf(words, vocabulary))))
      owners.set(key, owners.has(key) ? undefined : slug);
  owners.delete("");
  return (text) => owners.get(keyOf(text, vocabulary));
}

/** As written and without tone marks, which may be heard as other words. */
function keysOf(words: string, vocabulary: Vocabulary): string[] {
  return [words, foldTones(words)].map((typed) => keyOf(typed, vocabulary));
}

/** Empty for less than two words that matter. */
function keyOf(text: string, vocabulary: Vocabulary): string {
  const { units } = readQuestion(text, vocabulary);
  const ids = units.filter(({ kind }) => kind === "content").map(({ id }) => id);
  return ids.length < 2 ? "" : ids.toSorted().join(" ");
}

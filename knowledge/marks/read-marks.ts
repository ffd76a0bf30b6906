import type { Vocabulary } from "../load/load-vocabulary.ts";
import { readingOf, wordsOf } from "../search/read-question.ts";
import type { Word } from "../text/word.ts";

/**
 * The marks of a mended message, by which it is told what it means and asks for: its syllables and
 * their neighbours, with and without tones, its first and last word, the concepts and aspects that
 * it names, its length, numbers and signs. Only 200 words are read.
 */
export function readMarks(text: string, vocabulary: Vocabulary): ReadonlySet<string> {
  const words = wordsOf(text, vocabulary).slice(0, mostWords);
  const said = new Set<string>();
  addWords(said, words);
  addSigns(said, text, words.length);
  const question = readingOf(words, vocabulary);
  for (const { id } of question.units) if (id.startsWith("#")) said.add(id);
  for (const aspect of question.asked) said.add(`asks ${aspect}`);
  for (const aspect of question.askedWeakly) said.add(`asks ${aspect} weakly`);
  if (question.matters.length > 0) said.add("of others");
  if (question.refersBack) said.add("refers back");
  return said;
}

const mostWords = 200;

function addWords(said: Set<string>, words: readonly Word[]) {
  const count = words.length;
  for (let at = 0; at < count; at++) {
    addBoth(said, words.slice(at, at + 1));
    if (at + 1 < count) addBoth(said, words.slice(at, at + 2));
  }
  const first = words[0];
  const last = words[count - 1];
  if (first !== undefined) said.add(`^ ${first.folded}`);
  if (last !== undefined) said.add(`${last.folded} $`);
}

/** Without tones; with them too, where there are any. */
function addBoth(said: Set<string>, words: readonly Word[]) {
  const folded = words.map((word) => word.folded).join(" ");
  const toned = words.map((word) => word.toned).join(" ");
  said.add(folded);
  if (toned !== folded) said.add(toned);
}

function addSigns(said: Set<string>, text: string, count: number) {
  said.add(`length ${lengths.findLast((length) => count >= length) ?? 0}`);
  if (text.includes("?")) said.add("?");
  if (text.includes("!")) said.add("!");
  if (/\d/.test(text)) said.add("number");
  if (/\d{5}/.test(text)) said.add("long number");
}

const lengths = [1, 2, 3, 5, 8, 12, 18, 26, 40, 70];

import { splitWords } from "./split-words.ts";
import { readTelex } from "./read-telex.ts";
import { isBareSyllable, isSyllable } from "./syllable.ts";

/**
 * What a message is written in: "vietnamese" with or without tone marks and however abbreviated,
 * "other" for another language, "none" if it holds no letters ("👍", "123"). In doubt, Vietnamese.
 * Reads the first hundred words.
 */
export function languageOf(text: string): "vietnamese" | "other" | "none" {
  const words = splitWords(text.slice(0, 2_000)).slice(0, 100);
  let vietnamese = 0;
  let other = 0;
  let isWritten = false;
  for (const word of words) {
    if (!/\p{L}/u.test(word)) continue;
    isWritten = true;
    const says = standing(word);
    if (says > 0) vietnamese += says;
    else other -= says;
  }
  if (!isWritten) return "none";
  return other > vietnamese && other >= leastOther ? "other" : "vietnamese";
}

/** One unknown word is no sign of another language. */
const leastOther = 2;

/** How strongly a word speaks for Vietnamese (above 0) or for another language (below 0). */
function standing(word: string): number {
  if (/[ăâđêôơưạ-ỹ]/u.test(word)) return 3;
  if (/[^\p{Script=Latin}\p{N}]/u.test(word)) return -word.length;
  if (english.has(word)) return isSyllable(word) ? 0 : -1;
  if (isSyllable(word)) return /[^a-z]/.test(word) ? 2 : word.length > 2 ? 1 : 0.5;
  if (isBareSyllable(word)) return 1;
  if (/\d/.test(word) || word.length < 4) return 0;
  return isTyped(word) ? 1 : -1;
}

function isTyped(word: string): boolean {
  const read = word.length > 10 ? undefined : readTelex(word);
  return read !== undefined && isSyllable(read);
}

/** Short words of English; some of them look like Vietnamese syllables. */
const english = new Set(
  "the is are was be to of and in on at it he she we you they my your his her our i a an for with how what where when who why do does did can could would will have has had not no yes this that from by as me need want get make please hello help much many about me may or if but so there here".split(
    " ",
  ),
);

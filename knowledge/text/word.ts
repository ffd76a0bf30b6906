import { foldTones } from "./fold-tones.ts";
import { settleToneMark } from "./settle-tone-mark.ts";
import { splitWords } from "./split-words.ts";

/** One written syllable, in both forms that matching needs. */
export type Word = {
  /** Lower case, NFC, its tone mark in the place of the newer spelling. */
  toned: string;
  folded: string;
  /** Toned forms that a word without marks hardly stands for, by its neighbours: see `ToneReader`. */
  unlikely?: ReadonlySet<string>;
};

/** The words of a text. The same for NFC and NFD, and for "hoà" and "hòa". */
export function toWords(text: string): Word[] {
  return splitWords(text).map(toWord);
}

export function toWord(written: string): Word {
  const known = seen.get(written);
  if (known !== undefined) return known;
  const word = { toned: settleToneMark(written), folded: foldTones(written) };
  if (seen.size < mostSeen) seen.set(written, word);
  return word;
}

/** Whether a word bears any mark. */
export function isMarked({ toned, folded }: Word): boolean {
  return toned !== folded;
}

/** Vietnamese has some seven thousand syllables: each is folded once, foreign matter is let go. */
const seen = new Map<string, Word>();
const mostSeen = 10_000;

/**
 * Whether a written word may stand for a meant one: it is the same, or was typed without any mark.
 * A word with other marks is another word ("thi" may mean "thì", "thị" may not), and so is a form
 * that the neighbours rule out.
 */
export function mayMean(written: Word, meant: Word): boolean {
  if (written.unlikely?.has(meant.toned) === true) return false;
  if (written.toned === meant.toned) return true;
  return written.toned === written.folded && written.folded === meant.folded;
}

import { foldTones } from "./fold-tones.ts";
import { settleToneMark } from "./settle-tone-mark.ts";
import { splitWords } from "./split-words.ts";

/** One written syllable, in both forms that matching needs. */
export type Word = {
  /** Lower case, NFC, its tone mark in the place of the newer spelling. */
  toned: string;
  folded: string;
};

/** The words of a text. The same for NFC and NFD, and for "hoà" and "hòa". */
export function toWords(text: string): Word[] {
  return splitWords(text).map(toWord);
}

export function toWord(written: string): Word {
  return { toned: settleToneMark(written), folded: foldTones(written) };
}

/**
 * Whether a written word may stand for a meant one: it is the same, or was typed without any mark.
 * A word with other marks is another word ("thi" may mean "thì", "thị" may not).
 */
export function mayMean(written: Word, meant: Word): boolean {
  if (written.toned === meant.toned) return true;
  return written.toned === written.folded && written.folded === meant.folded;
}

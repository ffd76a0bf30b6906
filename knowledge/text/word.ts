import { foldTones } from "./fold-tones.ts";
import { hashOn, KnownWords } from "./known-words.ts";
import { isPlain } from "./plain-text.ts";
import { settleToneMark } from "./settle-tone-mark.ts";
import { wordLetter, splitWords } from "./split-words.ts";

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
  return isPlain(text) ? plainWords(text.toLowerCase()) : splitWords(text).map(toWord);
}

export function toWord(written: string): Word {
  let hash = 0;
  for (let at = 0; at < written.length; at++) hash = hashOn(hash, written.charCodeAt(at));
  return known.find(written, 0, written.length, hash);
}

/** As `splitWords` parts them. */
function plainWords(text: string): Word[] {
  const words: Word[] = [];
  let start = 0;
  let hash = 0;
  for (let at = 0; at <= text.length; at++) {
    const letter = text.charCodeAt(at);
    if (isLetter[letter] === 1) {
      hash = hashOn(hash, letter);
      continue;
    }
    if (at > start) words.push(known.find(text, start, at, hash));
    start = at + 1;
    hash = 0;
  }
  return words;
}

/** Whether a word bears any mark. */
export function isMarked({ toned, folded }: Word): boolean {
  return toned !== folded;
}

/** By their codes, the letters and digits of a plain text in lower case. */
const isLetter = Uint8Array.from({ length: 0x1f00 }, (_, code) =>
  wordLetter.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Vietnamese has some seven thousand syllables: each is folded once, foreign matter is let go. */
const mostKnown = 10_000;
const known = new KnownWords(makeWord, mostKnown);
const letters = new Map<string, string>();

/** Words of the same letters share one text of them, so that to compare these takes no time. */
function makeWord(written: string): Word {
  const folded = foldTones(written);
  const toned = settleToneMark(written);
  const shared = letters.get(folded) ?? folded;
  if (letters.size < mostKnown) letters.set(shared, shared);
  return { toned: toned === shared ? shared : toned, folded: shared };
}

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

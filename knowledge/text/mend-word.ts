import { splitGlued } from "./split-glued.ts";
import { partNumber } from "./part-number.ts";
import { readTelex } from "./read-telex.ts";
import { readVni } from "./read-vni.ts";
import type { Speller } from "./speller.ts";
import { isBareSyllable, isSyllable } from "./syllable.ts";

/**
 * One written word as the words it stands for: keys of Telex and VNI read, a number or several
 * syllables glued together parted. A word that is known, or spelt as a syllable, is left as it is.
 */
export function mendWord(
  written: string,
  speller: Speller,
  isVniTyped: boolean,
): readonly string[] {
  if (/^\d+$/.test(written) || isKnown(written, speller)) return [written];
  if (/\d/.test(written))
    return fromVni(written, speller, isVniTyped) ?? partNumber(written, speller);
  if (isSyllable(written) || isBareSyllable(written)) return [written];
  const short = written.replace(/(.)\1{2,}/gu, "$1");
  if (short !== written && (isKnown(short, speller) || isBareSyllable(short))) return [short];
  const telex = fromTelex(short, speller);
  return telex === undefined ? (splitGlued(short, speller.lexicon) ?? [written]) : [telex];
}

function isKnown(written: string, { lexicon, kept, everyday }: Speller): boolean {
  return kept.has(written) || everyday.has(written) || lexicon.count(written) > 0;
}

/** A doubled vowel, dd or w is no accident; with a tone's key alone the word must be known ("car"). */
function fromTelex(written: string, speller: Speller): string | undefined {
  if (written.length > longestTyped) return undefined;
  const read = readTelex(written);
  if (read === undefined || !isSyllable(read)) return undefined;
  const isTyped = written.length - read.length > 1 || /w|aa|ee|oo|dd/.test(written);
  return isTyped || isKnown(read, speller) ? read : undefined;
}

/** Whether a text is typed by the VNI keys: a digit inside a word or two at its end are no number. */
export function isVni(text: string): boolean {
  return /\p{L}[6-9]\p{L}|\p{L}[6-9][1-5](?!\d)|\p{L}[1-9]\p{L}{1,3}(?=\s|$)/u.test(text);
}

/** In a text not typed so, one digit at the end may be a number: "lop1" is "lớp 1". */
function fromVni(written: string, speller: Speller, isTyped: boolean): string[] | undefined {
  if (written.length > longestTyped || !/^\p{L}/u.test(written)) return undefined;
  const read = readVni(written);
  if (read === undefined || read === written || !isSyllable(read)) return undefined;
  if (isTyped || isVni(written)) return [read];
  const letters = written.replace(/\d+$/, "");
  if (speller.numbers.takesNumber.has(letters) || letters.length < 2) return undefined;
  return isKnown(read, speller) ? [read] : undefined;
}

/** "nghieengs" and "nghie6ng1" are the longest syllables typed so. */
const longestTyped = 12;

import { rememberLast } from "../remember-last.ts";
import { isMarked, type Word } from "../text/word.ts";
import { pairChances, type FollowersOf } from "./pair-chances.ts";
import { toneLikelihoods } from "./tone-likelihoods.ts";
import { readingsIn, type ToneModel } from "./tone-model.ts";

/**
 * The words of a message that was typed without tone marks, each bare one with the toned forms that
 * its neighbours rule out: in "duoc cong nhan" the word "cong" hardly stands for "cộng". Of a
 * message with marks the words come back as they are; `written`: the same words before
 * abbreviations were written out, by which that is told. No letter and no mark changes.
 */
export type ToneReader = (words: readonly Word[], written: readonly Word[]) => readonly Word[];

/** `followersOf` tells of pairs that the served content uses, beside those of the model. */
export function toneReader(model: ToneModel, followersOf: FollowersOf): ToneReader {
  const readingsOf = readingsIn(model);
  const chances = pairChances(model, followersOf);
  const ruleOut = (words: readonly Word[]): Word[] => {
    const readings = words.map(readingsOf);
    const likelihoods = toneLikelihoods(readings, chances);
    let end = 0;
    return words.map((word, place) => {
      const { from, to } = readings[place]!;
      const start = end;
      end += to - from;
      if (isMarked(word)) return word;
      let rare = "";
      for (let at = start; at < end; at++)
        if (likelihoods[at]! < leastLikely) rare += String.fromCharCode(from + at - start);
      return rare === "" ? word : { ...word, unlikely: formsOf(rare) };
    });
  };
  const known = new Map<string, ReadonlySet<string>>();
  /** The syllables whose numbers are the letters of a text; the same set for the same text. */
  const formsOf = (numbers: string): ReadonlySet<string> => {
    const held = known.get(numbers);
    if (held !== undefined) return held;
    const forms = new Set(
      Array.from(numbers, (letter) => model.syllables[letter.codePointAt(0)!]!),
    );
    if (known.size < mostKnown) known.set(numbers, forms);
    return forms;
  };
  // A message is read several times over, in one step after the other.
  const readBare = rememberLast(
    (words: readonly Word[]): readonly Word[] => [
      ...ruleOut(words.slice(0, mostWords)),
      ...words.slice(mostWords),
    ],
    (words) => words.map(({ toned }) => toned).join(" "),
  );
  return (words, written) => (isTypedBare(written) ? readBare(words) : words);
}

/** A form that is less likely is ruled out: see `kept` in content/tones.json for what that costs. */
export const leastLikely = 0.05;
const mostWords = 200;
const mostKnown = 10_000;

/** Some words with marks may stand among many without: a name, a word that a phone put right. */
function isTypedBare(words: readonly Word[]): boolean {
  let marked = 0;
  for (const word of words) if (isMarked(word)) marked++;
  return marked <= mostMarked * words.length;
}

const mostMarked = 0.15;

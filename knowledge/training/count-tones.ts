import type { WrittenTones } from "../load/load-tones.ts";
import { foldTones } from "../text/fold-tones.ts";
import { toWords } from "../text/word.ts";
import { marginSigns, textEnd, textStart } from "../tones/tone-model.ts";

/** Syllables and pairs of them as texts use them: what content/tones.json holds. */
export type CountedTones = {
  /** Those of the model, without the margins of a text. */
  syllables: readonly string[];
  counts: readonly number[];
  /** The followers of each by their numbers. */
  followers: readonly ReadonlyMap<number, number>[];
};

/** Counts texts that bear their tone marks. The same texts in another order count the same. */
export function countTones(texts: readonly string[]): CountedTones {
  const written = texts.map((text) => toWords(text).map(({ toned }) => toned));
  const syllables = byLetters(new Set(written.flat()));
  const all = marginSigns.length + syllables.length;
  if (all > mostSyllables) throw new RangeError(`more than ${mostSyllables} syllables`);
  const numbers = new Map(syllables.map((word, at) => [word, at + marginSigns.length]));
  const counts = Array.from({ length: all }, () => 0);
  const followers = counts.map(() => new Map<number, number>());
  for (const words of written) {
    if (words.length === 0) continue;
    let before = textStart;
    for (const number of [...words.map((word) => numbers.get(word)!), textEnd]) {
      counts[number]! += 1;
      const own = followers[before]!;
      own.set(number, Math.min((own.get(number) ?? 0) + 1, mostCounted));
      before = number;
    }
  }
  return { syllables, counts, followers };
}

/** Those of the same letters next to each other, as `ToneModel` has them. */
function byLetters(syllables: ReadonlySet<string>): string[] {
  const keyed = [...syllables].map((syllable) => [`${foldTones(syllable)} ${syllable}`, syllable]);
  return keyed
    .toSorted(([one = ""], [two = ""]) => (one < two ? -1 : 1))
    .map(([, own = ""]) => own);
}

/** Their numbers are held in two bytes each, and as letters below the surrogates. */
const mostSyllables = 50_000;
/** Counts of pairs are held in one. */
const mostCounted = 255;

/** As content/tones.json holds them. */
export function writtenTones({ syllables, counts, followers }: CountedTones): WrittenTones {
  const sorted = followers.map((own) => [...own].toSorted(([one], [two]) => one - two));
  const starts = [0];
  for (const own of sorted) starts.push(starts.at(-1)! + own.length);
  const base64 = ({ buffer }: { buffer: ArrayBuffer }) => Buffer.from(buffer).toString("base64");
  return {
    syllables: syllables.join(" "),
    counts: base64(Uint32Array.from(counts)),
    starts: base64(Uint32Array.from(starts)),
    followers: base64(Uint16Array.from(sorted.flat(), ([follower]) => follower)),
    pairs: base64(Uint8Array.from(sorted.flat(), ([, times]) => times)),
  };
}

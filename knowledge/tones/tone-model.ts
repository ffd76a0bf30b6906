import { foldTones } from "../text/fold-tones.ts";
import type { Word } from "../text/word.ts";

/**
 * How often syllables with their tone marks were met, and which followed which; learned by
 * `npm run train:tones`. The first syllable of a text follows `textStart`, its last one is followed
 * by `textEnd`: neither can be a written syllable.
 */
export type ToneModel = {
  /** By their numbers; 0 and 1 are `textStart` and `textEnd`. Those of the same letters are next to each other. */
  syllables: readonly string[];
  /** How often each was met. */
  counts: Uint32Array;
  /** The sum of the counts. */
  total: number;
  /** Where the followers of each syllable begin; one entry more than syllables. */
  starts: Uint32Array;
  /** Numbers of syllables, those of one that they follow in ascending order. */
  followers: Uint16Array;
  /** How often each pair was met, 255 at most. */
  pairs: Uint8Array;
  /** How often each syllable was followed by any. */
  followed: Uint32Array;
};

export const textStart = 0;
export const textEnd = 1;
/** They stand for both in the list of syllables. */
export const marginSigns = ["<", ">"] as const;

/** The syllables that a word may stand for: numbers from `from` to before `to`. */
export type Readings = { from: number; to: number };

/** The number of what is no syllable of the model. */
export const unknown = -1;

/** A word with marks stands for itself, another for all syllables of its letters. */
export function readingsIn({ syllables }: ToneModel): (word: Word) => Readings {
  const byLetters = new Map<string, Readings>();
  for (let number = marginSigns.length; number < syllables.length; number++) {
    const letters = foldTones(syllables[number]!);
    const alike = byLetters.get(letters);
    if (alike === undefined) byLetters.set(letters, { from: number, to: number + 1 });
    else alike.to = number + 1;
  }
  return ({ toned, folded }) => {
    const alike = byLetters.get(folded) ?? none;
    if (toned === folded) return alike;
    for (let number = alike.from; number < alike.to; number++)
      if (syllables[number] === toned) return { from: number, to: number + 1 };
    return none;
  };
}

const none: Readings = { from: unknown, to: unknown + 1 };

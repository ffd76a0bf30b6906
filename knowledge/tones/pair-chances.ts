import { unknown, type Readings, type ToneModel } from "./tone-model.ts";

/** How often toned syllables were met behind one elsewhere: what the served content says. */
export type FollowersOf = (first: string) => ReadonlyMap<string, number> | undefined;

/** How likely each reading of one syllable is followed by each of the next, row by row. */
export type PairChances = (first: Readings, second: Readings) => Float64Array;

/** Reckons the chances of two syllables once: people use the same words again and again. */
export function pairChances(model: ToneModel, followersOf: FollowersOf): PairChances {
  const known = new Map<number, Float64Array>();
  return (first, second) => {
    const key = keyOf(first) * 2 ** 24 + keyOf(second);
    const held = known.get(key);
    if (held !== undefined) return held;
    const chances = chancesOf(first, second, model, followersOf);
    if (known.size < mostKnown) known.set(key, chances);
    return chances;
  };
}

/** Some two megabytes. */
const mostKnown = 8_192;

/** Of syllables whose number takes two bytes, and of which few have the same letters. */
function keyOf({ from, to }: Readings): number {
  return (from + 1) * 64 + (to - from);
}

/**
 * The chances that a reading of the one syllable is followed by one of the other, by absolute
 * discounting (Ney, Essen and Kneser 1994) with the syllable alone behind it.
 */
function chancesOf(
  first: Readings,
  second: Readings,
  model: ToneModel,
  followersOf: FollowersOf,
): Float64Array {
  const width = second.to - second.from;
  const chances = new Float64Array((first.to - first.from) * width).fill(1);
  if (second.from === unknown) return chances;
  const { syllables, counts, total, starts, followers, pairs, followed } = model;
  for (let one = first.from, row = 0; one < first.to; one++, row += width) {
    const known = one === unknown ? 0 : followed[one]!;
    const start = known === 0 ? 0 : starts[one]!;
    const end = known === 0 ? 0 : starts[one + 1]!;
    const left = known === 0 ? 1 : (discount * (end - start)) / known;
    const elsewhere = known === 0 ? undefined : followersOf(syllables[one]!);
    let at = placeOf(second.from, followers, start, end);
    for (let two = second.from; two < second.to; two++) {
      const isMet = at < end && followers[at] === two;
      const met = isMet ? pairs[at++]! : timesIn(elsewhere, syllables[two]!);
      const together = met > discount ? (met - discount) / known : 0;
      chances[row + two - second.from] =
        together + (left * (counts[two]! + aloneExtra)) / (total + unseen);
    }
  }
  return chances;
}

const discount = 0.75;
const aloneExtra = 0.3;
/** So many times what was never met would be met in texts like the learned ones. */
const unseen = 2000;

/** A pair that only the served content knows counts as met so often at most. */
function timesIn(elsewhere: ReadonlyMap<string, number> | undefined, second: string): number {
  return Math.min(3, elsewhere?.get(second) ?? 0);
}

/** Where a number stands, or would, in a stretch of numbers in ascending order. */
function placeOf(sought: number, numbers: Uint16Array, start: number, end: number): number {
  let from = start;
  let to = end;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (numbers[middle]! < sought) from = middle + 1;
    else to = middle;
  }
  return from;
}

import type { PairChances } from "./pair-chances.ts";
import { textEnd, textStart, type Readings } from "./tone-model.ts";

/**
 * How likely each reading of each syllable of a text is, among its readings, by its neighbours on
 * both sides: a chain of pairs, summed forwards and backwards. One after the other in one list.
 */
export function toneLikelihoods(readings: readonly Readings[], chances: PairChances): Float64Array {
  const size = readings.reduce((sum, { from, to }) => sum + to - from, 0);
  const forwards = new Float64Array(size);
  const backwards = new Float64Array(size);
  let before: Readings = { from: textStart, to: textStart + 1 };
  let start = 0;
  for (const own of readings) {
    const chance = chances(before, own);
    const width = own.to - own.from;
    const rows = before.to - before.from;
    for (let two = 0; two < width; two++) {
      let sum = 0;
      for (let one = 0; one < rows; one++)
        sum += (start === 0 ? 1 : forwards[start - rows + one]!) * chance[one * width + two]!;
      forwards[start + two] = sum;
    }
    share(forwards, start, start + width);
    before = own;
    start += width;
  }
  let after: Readings = { from: textEnd, to: textEnd + 1 };
  let end = size;
  for (let place = readings.length - 1; place >= 0; place--) {
    const own = readings[place]!;
    const chance = chances(own, after);
    const width = after.to - after.from;
    const first = end - (own.to - own.from);
    for (let one = first; one < end; one++) {
      let sum = 0;
      for (let two = 0; two < width; two++)
        sum += (end === size ? 1 : backwards[end + two]!) * chance[(one - first) * width + two]!;
      backwards[one] = sum;
    }
    share(backwards, first, end);
    for (let one = first; one < end; one++) forwards[one]! *= backwards[one]!;
    share(forwards, first, end);
    after = own;
    end = first;
  }
  return forwards;
}

/** Makes a stretch of weights sum up to 1. */
function share(weights: Float64Array, from: number, to: number) {
  let sum = 0;
  for (let at = from; at < to; at++) sum += weights[at]!;
  for (let at = from; at < to; at++) weights[at]! /= sum;
}

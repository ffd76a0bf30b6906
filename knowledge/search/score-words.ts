import type { Tuning } from "./tuning.ts";
import { fieldNames, type WordIndex } from "./word-index.ts";

/** A procedure by its place, and how well its words fit. */
export type Scored = { place: number; score: number };

/**
 * The procedures that hold any of the terms, the best first (BM25+, Lv and Zhai 2011). The scores of
 * a term in several fields are added up, and so are those of several terms; the sum counts once for
 * each term that is held, so that one rare word does not outweigh all others. `boosts`: by term.
 */
export function scoreWords(
  boosts: ReadonlyMap<number, number>,
  index: WordIndex,
  tuning: Pick<Tuning, "fields" | "bm25">,
): Scored[] {
  const sums = new Float64Array(index.size);
  const held = new Uint16Array(index.size);
  const found: number[] = [];
  for (const [term, boost] of boosts)
    for (const [place, score] of scoresOf(term, boost, index, tuning)) {
      sums[place]! += score;
      if (held[place]! === 0) found.push(place);
      held[place]! += 1;
    }
  return found
    .map((place) => ({ place, score: sums[place]! * held[place]! }))
    .toSorted((a, b) => b.score - a.score);
}

function scoresOf(
  term: number,
  boost: number,
  { size, starts, places, times, lengths, meanLengths }: WordIndex,
  { fields, bm25: { k, b, d } }: Pick<Tuning, "fields" | "bm25">,
): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  for (const [field, name] of fieldNames.entries()) {
    const slot = term * fieldNames.length + field;
    const [start, end] = [starts[slot]!, starts[slot + 1]!];
    const rarity = Math.log(1 + (size - (end - start) + 0.5) / (end - start + 0.5));
    for (let entry = start; entry < end; entry++) {
      const place = places[entry]!;
      const often = times[entry]!;
      const length = (b * lengths[field]![place]!) / meanLengths[field]!;
      const weight = rarity * (d + (often * (k + 1)) / (often + k * (1 - b + length)));
      scores.set(place, (scores.get(place) ?? 0) + boost * fields[name] * weight);
    }
  }
  return scores;
}

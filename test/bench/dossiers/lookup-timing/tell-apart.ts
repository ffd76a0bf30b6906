import { percentile } from "../../../../bot/evaluation/percentile.ts";
import type { Timing } from "./measure-timing.ts";

/**
 * How well times tell codes that are there from made-up ones. `slower`: in how large a share of all
 * pairs of one of each the code that is there takes longer; 0.5 tells nothing, 0 and 1 tell all.
 * `noise`: three standard errors of that share, were there no difference.
 */
export type ToldApart = { slower: number; noise: number };

export function tellApart({ known, unknown }: Timing): ToldApart {
  const sorted = unknown.toSorted((one, other) => one - other);
  const beaten = known.reduce((sum, took) => sum + placeOf(took, sorted), 0);
  const pairs = known.length * unknown.length;
  const error = Math.sqrt((known.length + unknown.length + 1) / (12 * pairs));
  return { slower: beaten / pairs, noise: 3 * error };
}

/** Median and 95th percentile. */
export function spreadOf(took: readonly number[]): { p50: number; p95: number } {
  return { p50: percentile(took, 50), p95: percentile(took, 95) };
}

/** How many of the sorted are below; those that are equal count half. */
function placeOf(took: number, sorted: readonly number[]): number {
  const firstWhere = (fits: (one: number) => boolean): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (fits(sorted[middle] ?? 0)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return (firstWhere((one) => one >= took) + firstWhere((one) => one > took)) / 2;
}

import type { Lexicon } from "./lexicon.ts";
import { isBareSyllable, isSyllable } from "./syllable.ts";

/**
 * Syllables run together parted again: "giaykhaisinh" is "giay khai sinh". The parting whose words
 * and pairs are most used wins; undefined if no parting has at least half of its pairs in use.
 * Takes time in proportion to the length, which is bounded.
 */
export function splitGlued(written: string, lexicon: Lexicon): string[] | undefined {
  if (written.length < shortest || written.length > longest) return undefined;
  const best: Parting[][] = Array.from({ length: written.length + 1 }, () => []);
  best[0] = [{ word: undefined, before: undefined, cost: 0 }];
  for (let start = 0; start < written.length; start++) {
    const ways = best[start] ?? [];
    if (ways.length === 0) continue;
    for (let end = start + 1; end <= Math.min(start + longestSyllable, written.length); end++) {
      const word = written.slice(start, end);
      const count = lexicon.count(word);
      if (count === 0 || !(isBareSyllable(word) || isSyllable(word))) continue;
      best[end]?.push(cheapest(ways, word, count, lexicon));
    }
  }
  const words = wordsOf(
    (best[written.length] ?? []).reduce<Parting | undefined>(cheaper, undefined),
  );
  return words.length > 1 && isUsual(words, lexicon) ? words : undefined;
}

const shortest = 4;
const longest = 60;
/** "nghiêng" */
const longestSyllable = 7;

type Parting = { word: string | undefined; before: Parting | undefined; cost: number };

function cheapest(
  ways: readonly Parting[],
  word: string,
  count: number,
  lexicon: Lexicon,
): Parting {
  let best: Parting | undefined;
  for (const before of ways) {
    const pairs = lexicon.pair(before.word, word);
    const cost =
      before.cost + wordCost / Math.log(2 + count) + pairCost / (1 + Math.log(1 + pairs));
    best = cheaper(best, { word, before, cost });
  }
  return best as Parting;
}

/** What a further word, and a pair never met, costs: few words in usual pairs are wanted. */
const wordCost = 2;
const pairCost = 4;

function cheaper(one: Parting | undefined, other: Parting): Parting {
  return one === undefined || other.cost < one.cost ? other : one;
}

function wordsOf(last: Parting | undefined): string[] {
  const words: string[] = [];
  for (let at = last; at?.word !== undefined; at = at.before) words.unshift(at.word);
  return words;
}

function isUsual(words: readonly string[], lexicon: Lexicon): boolean {
  const met = words.slice(1).filter((word, at) => lexicon.pair(words[at], word) > 0).length;
  return met * 2 >= words.length - 1;
}

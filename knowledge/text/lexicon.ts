import { likeWords, type LikeWords } from "./like-words.ts";
import type { Word } from "./word.ts";
import { toWord, toWords } from "./word.ts";

/**
 * The words and pairs of neighbours that content and vocabulary use, counted: what a slip is mended
 * towards. A word with marks is looked up as it stands, a word without any in folded form, so that a
 * text typed without tone marks is judged among its like.
 */
export class Lexicon {
  readonly #words = new Map<string, number>();
  readonly #bareWords = new Map<string, number>();
  readonly #pairs = new Pairs();
  readonly #barePairs = new Pairs();
  #like: LikeWords | undefined;

  /** Counts a text that is spelt well, `times` over. */
  learn(text: string, times = 1): void {
    this.#like = undefined;
    let previous: Word | undefined;
    for (const word of toWords(text)) {
      add(this.#words, word.toned, times);
      add(this.#bareWords, word.folded, times);
      if (previous !== undefined) {
        this.#pairs.add(previous.toned, word.toned, times);
        this.#barePairs.add(previous.folded, word.folded, times);
      }
      previous = word;
    }
  }

  /** Counts many texts and makes ready, so that the first slip of a citizen costs no more than others. */
  learnAll(texts: Iterable<string>): void {
    for (const text of texts) this.learn(text);
    this.like("");
  }

  /** How often a word was met. */
  count(written: string): number {
    const asWritten = this.#bareWords.get(written) ?? this.#words.get(written);
    if (asWritten !== undefined || isAscii.test(written)) return asWritten ?? 0;
    return this.#words.get(toWord(written).toned) ?? 0;
  }

  /** How often two words were met side by side. */
  pair(first: string | undefined, second: string | undefined): number {
    if (first === undefined || second === undefined) return 0;
    const one = toWord(first);
    const two = toWord(second);
    return isBare(one) || isBare(two)
      ? this.#barePairs.count(one.folded, two.folded)
      : this.#pairs.count(one.toned, two.toned);
  }

  /** How often which words were met behind one, as they stand: one without marks bears none. */
  followersOf(toned: string): ReadonlyMap<string, number> | undefined {
    return this.#pairs.followersOf(toned);
  }

  /** The known words which a written one may be a slip of, and what kind of slip. */
  like(written: string): ReturnType<LikeWords> {
    this.#like ??= likeWords([...this.#words.keys()], [...this.#bareWords.keys()]);
    return this.#like(written);
  }
}

/** Counts by the first word and then by the second: no text need be made for a pair. */
class Pairs {
  readonly #followers = new Map<string, Map<string, number>>();

  add(first: string, second: string, times: number): void {
    const followers = this.#followers.get(first) ?? new Map<string, number>();
    this.#followers.set(first, followers);
    add(followers, second, times);
  }

  followersOf(first: string): ReadonlyMap<string, number> | undefined {
    return this.#followers.get(first);
  }

  count(first: string, second: string): number {
    return this.#followers.get(first)?.get(second) ?? 0;
  }
}

const isAscii = /^[a-z0-9]*$/;

function isBare({ toned, folded }: Word): boolean {
  return toned === folded;
}

function add(counts: Map<string, number>, key: string, times: number) {
  counts.set(key, (counts.get(key) ?? 0) + times);
}

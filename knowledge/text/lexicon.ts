import { likeWords, type LikeWords } from "./like-words.ts";
import type { Word } from "./word.ts";
import { toWord, toWords } from "./word.ts";

/**
 * The words and pairs of neighbours that content and vocabulary use, counted: what a slip is mended
 * towards. A word with marks is looked up as it stands, a word without any in folded form, so that a
 * text typed without tone marks is judged among its like.
 */
export class Lexicon {
  readonly #words = new Map<string, Met>();
  /** The same without marks, put together when it is first asked for. */
  #bareWords: ReadonlyMap<string, Met> | undefined;
  #like: LikeWords | undefined;

  /** Counts a text that is spelt well, `times` over. */
  learn(text: string, times = 1): void {
    this.#bareWords = undefined;
    this.#like = undefined;
    let previous: Met | undefined;
    for (const { toned, folded } of toWords(text)) {
      let met = this.#words.get(toned);
      if (met === undefined) {
        met = { folded, count: 0, followers: undefined };
        this.#words.set(toned, met);
      }
      met.count += times;
      if (previous !== undefined)
        add((previous.followers ??= new Map<string, number>()), toned, times);
      previous = met;
    }
  }

  /** Counts many texts and makes ready, so that the first slip of a citizen costs no more than others. */
  learnAll(texts: Iterable<string>): void {
    for (const text of texts) this.learn(text);
    this.like("");
  }

  /** How often a word was met. */
  count(written: string): number {
    const asWritten = this.#bare().get(written) ?? this.#words.get(written);
    if (asWritten !== undefined || isAscii.test(written)) return asWritten?.count ?? 0;
    return this.#words.get(toWord(written).toned)?.count ?? 0;
  }

  /** How often two words were met side by side. */
  pair(first: string | undefined, second: string | undefined): number {
    if (first === undefined || second === undefined) return 0;
    const one = toWord(first);
    const two = toWord(second);
    return isBare(one) || isBare(two)
      ? (this.#bare().get(one.folded)?.followers?.get(two.folded) ?? 0)
      : (this.followersOf(one.toned)?.get(two.toned) ?? 0);
  }

  /** How often which words were met behind one, as they stand: one without marks bears none. */
  followersOf(toned: string): ReadonlyMap<string, number> | undefined {
    return this.#words.get(toned)?.followers;
  }

  /** The known words which a written one may be a slip of, and what kind of slip. */
  like(written: string): ReturnType<LikeWords> {
    this.#like ??= likeWords([...this.#words.keys()], [...this.#bare().keys()]);
    return this.#like(written);
  }

  #bare(): ReadonlyMap<string, Met> {
    return (this.#bareWords ??= withoutMarks(this.#words));
  }
}

/** How often a word was met, and which words behind it: of most there are few, of some none. */
type Met = { folded: string; count: number; followers: Map<string, number> | undefined };

/** Words of the same letters counted together, in the order in which they were met. */
function withoutMarks(words: ReadonlyMap<string, Met>): ReadonlyMap<string, Met> {
  const bare = new Map<string, Met>();
  for (const { folded, count, followers } of words.values()) {
    let met = bare.get(folded);
    if (met === undefined) {
      met = { folded, count: 0, followers: undefined };
      bare.set(folded, met);
    }
    met.count += count;
    for (const [toned, times] of followers ?? [])
      add((met.followers ??= new Map<string, number>()), words.get(toned)!.folded, times);
  }
  return bare;
}

const isAscii = /^[a-z0-9]*$/;

function isBare({ toned, folded }: Word): boolean {
  return toned === folded;
}

function add(counts: Map<string, number>, key: string, times: number) {
  counts.set(key, (counts.get(key) ?? 0) + times);
}

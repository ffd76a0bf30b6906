import type { Word } from "./word.ts";

/**
 * Words that were read before, found by the letters of a text without a text being made of each
 * first: reading words so takes a third of the time. `make` tells of a word that is not known;
 * beyond `most` words none is kept.
 */
export class KnownWords {
  readonly #make: (written: string) => Word;
  readonly #most: number;
  /** By the hash of the letters, from 1 on; 0: a free place. The next ones are tried in turn. */
  readonly #places: Uint16Array;
  readonly #written: string[] = [];
  readonly #words: Word[] = [];

  constructor(make: (written: string) => Word, most: number) {
    this.#make = make;
    this.#most = most;
    this.#places = new Uint16Array(2 ** Math.ceil(Math.log2(most) + 1));
  }

  /** The word from `start` to before `end`, whose letters have this hash: see `hashOn`. */
  find(text: string, start: number, end: number, hash: number): Word {
    const last = this.#places.length - 1;
    let place = (hash ^ (hash >>> 15)) & last;
    for (; this.#places[place] !== 0; place = (place + 1) & last) {
      const known = this.#places[place]! - 1;
      if (isAt(this.#written[known]!, text, start, end)) return this.#words[known]!;
    }
    const written = text.slice(start, end);
    const word = this.#make(written);
    if (this.#words.length === this.#most) return word;
    this.#written.push(written);
    this.#places[place] = this.#words.push(word);
    return word;
  }
}

/** The hash of some letters, of 0 at first, and one more. */
export function hashOn(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193);
}

function isAt(written: string, text: string, start: number, end: number): boolean {
  if (written.length !== end - start) return false;
  for (let at = 0; at < written.length; at++)
    if (written.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

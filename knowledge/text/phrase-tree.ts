import { mayMean, toWords, type Word } from "./word.ts";

/**
 * Finds the longest known phrase that begins at a word. Phrases are held by their folded words, and
 * a phrase only counts if each written word may mean the phrase's word. Of two phrases of one
 * length the one written with its exact tones wins, then the one added first.
 */
export class PhraseTree<Value> {
  readonly #root: Node<Value> = { next: new Map(), ends: [] };
  readonly #phrases: string[] = [];

  /** Every phrase as it was added. */
  phrases(): readonly string[] {
    return this.#phrases;
  }

  add(phrase: string, value: Value): void {
    this.#phrases.push(phrase);
    const words = toWords(phrase);
    let node = this.#root;
    for (const { folded } of words) {
      const next = node.next.get(folded) ?? { next: new Map(), ends: [] };
      node.next.set(folded, next);
      node = next;
    }
    if (words.length > 0) node.ends.push({ words, value });
  }

  longestAt(words: readonly Word[], start: number): PhraseMatch<Value> | undefined {
    let node: Node<Value> | undefined = this.#root;
    let best: PhraseMatch<Value> | undefined;
    for (let at = start; at < words.length; at++) {
      node = node.next.get(words[at]?.folded ?? "");
      if (node === undefined) break;
      best = bestEnd(node.ends, words, start) ?? best;
    }
    return best;
  }
}

export type PhraseMatch<Value> = {
  value: Value;
  length: number;
  /** Every word was written with the phrase's own tone marks. */
  isExact: boolean;
};

type Node<Value> = { next: Map<string, Node<Value>>; ends: End<Value>[] };
type End<Value> = { words: readonly Word[]; value: Value };

function bestEnd<Value>(
  ends: readonly End<Value>[],
  words: readonly Word[],
  start: number,
): PhraseMatch<Value> | undefined {
  let meant: PhraseMatch<Value> | undefined;
  for (const { words: phrase, value } of ends) {
    const written = (index: number) => words[start + index] as Word;
    if (phrase.every((word, index) => written(index).toned === word.toned))
      return { value, length: phrase.length, isExact: true };
    if (meant === undefined && phrase.every((word, index) => mayMean(written(index), word)))
      meant = { value, length: phrase.length, isExact: false };
  }
  return meant;
}

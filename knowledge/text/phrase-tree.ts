import { mayMean, toWords, type Word } from "./word.ts";

/**
 * Finds the longest known phrase that begins at a word. Phrases are held by their folded words, and
 * a phrase only counts if each written word may mean the phrase's word. Of two phrases of one
 * length the one written with its exact tones wins, then the one added first.
 */
export class PhraseTree<Value> {
  readonly #root: Node<Value> = { next: undefined, ends: undefined };
  readonly #phrases: string[] = [];

  /** Every phrase as it was added. */
  phrases(): readonly string[] {
    return this.#phrases;
  }

  add(phrase: string, value: Value): void {
    this.#phrases.push(phrase);
    const words = toWords(phrase);
    if (words.length === 0) return;
    let node = this.#root;
    for (const { folded } of words) node = nodeAfter(node, folded);
    (node.ends ??= []).push({ words, value });
  }

  longestAt(words: readonly Word[], start: number): PhraseMatch<Value> | undefined {
    let node: Node<Value> | undefined = this.#root;
    let longest: PhraseMatch<Value> | undefined;
    for (let at = start; at < words.length; at++) {
      node = node.next?.get(words[at]!.folded);
      if (node === undefined) break;
      if (node.ends !== undefined) longest = bestEnd(node.ends, words, start) ?? longest;
    }
    return longest;
  }

  /**
   * Of the phrases at a word the one worth most: the square of its length and what the words behind
   * it are worth, which `rest` says by place; of equals the longest. Undefined: none is worth as
   * much as to pass the word over.
   */
  bestAt(
    words: readonly Word[],
    start: number,
    rest: readonly number[],
  ): PhraseMatch<Value> | undefined {
    let node: Node<Value> | undefined = this.#root;
    let best: PhraseMatch<Value> | undefined;
    let most = rest[start + 1]!;
    for (let at = start; at < words.length; at++) {
      node = node.next?.get(words[at]!.folded);
      if (node === undefined) break;
      if (node.ends === undefined) continue;
      const worth = (at + 1 - start) ** 2 + rest[at + 1]!;
      if (worth < most) continue;
      const match = bestEnd(node.ends, words, start);
      if (match === undefined) continue;
      best = match;
      most = worth;
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

/** Most words end a phrase and begin no longer one, or the other way about: what is empty is left out. */
type Node<Value> = { next: Map<string, Node<Value>> | undefined; ends: End<Value>[] | undefined };
type End<Value> = { words: readonly Word[]; value: Value };

function nodeAfter<Value>(node: Node<Value>, folded: string): Node<Value> {
  node.next ??= new Map();
  const known = node.next.get(folded);
  if (known !== undefined) return known;
  const added: Node<Value> = { next: undefined, ends: undefined };
  node.next.set(folded, added);
  return added;
}

function bestEnd<Value>(
  ends: readonly End<Value>[],
  words: readonly Word[],
  start: number,
): PhraseMatch<Value> | undefined {
  let meant: End<Value> | undefined;
  for (const end of ends) {
    if (isWritten(end.words, words, start))
      return { value: end.value, length: end.words.length, isExact: true };
    if (meant === undefined && isMeant(end.words, words, start)) meant = end;
  }
  return meant && { value: meant.value, length: meant.words.length, isExact: false };
}

function isWritten(phrase: readonly Word[], words: readonly Word[], start: number): boolean {
  for (let at = 0; at < phrase.length; at++) {
    const { toned, unlikely } = words[start + at]!;
    if (toned !== phrase[at]!.toned || unlikely?.has(toned) === true) return false;
  }
  return true;
}

function isMeant(phrase: readonly Word[], words: readonly Word[], start: number): boolean {
  for (let at = 0; at < phrase.length; at++)
    if (!mayMean(words[start + at]!, phrase[at]!)) return false;
  return true;
}

import { PairNumbers } from "./pair-numbers.ts";
import type { TermMaker } from "./term-maker.ts";
import type { Terms } from "./terms.ts";

/**
 * The terms of content while it is read, by numbers of their own. A corpus names its procedures in
 * three hundred thousand words: to write each pair of them out and look it up takes three times as
 * long as the whole of this.
 */
export class ContentTerms implements TermMaker<number> {
  readonly #words = new Map<string, number>();
  readonly #concepts = new Map<string, number>();
  readonly #pairs = new PairNumbers();
  /** As they are written; of a pair nothing, but its words. */
  readonly #written: string[] = [];
  readonly #firsts: number[] = [];
  readonly #seconds: number[] = [];
  readonly #indexed: number[] = [];
  readonly #rows: number[] = [];
  readonly #terms: Terms;
  readonly #meaningRows: ReadonlyMap<string, number>;

  /** `terms`: those that the index holds; `meaningRows`: see `Meaning`. */
  constructor(terms: Terms, meaningRows: ReadonlyMap<string, number>) {
    this.#terms = terms;
    this.#meaningRows = meaningRows;
  }

  word(folded: string): number {
    const known = this.#words.get(folded);
    if (known !== undefined) return known;
    const number = this.#add(folded, aWord, aWord);
    this.#words.set(folded, number);
    return number;
  }

  concept(name: string): number {
    const known = this.#concepts.get(name);
    if (known !== undefined) return known;
    const number = this.#add(`#${name}`, aConcept, aConcept);
    this.#concepts.set(name, number);
    return number;
  }

  pair(first: number, second: number): number {
    const known = this.#pairs.find(first, second);
    if (known >= 0) return known;
    const number = this.#add("", first, second);
    this.#pairs.add(first, second, number);
    return number;
  }

  isConcept(number: number): boolean {
    return this.#firsts[number] === aConcept;
  }

  written(number: number): string {
    const first = this.#firsts[number]!;
    if (first < 0) return this.#written[number]!;
    return `${this.#written[first]!}_${this.#written[this.#seconds[number]!]!}`;
  }

  /** Its number in the index, where it is put if it is not there yet. */
  indexed(number: number): number {
    const known = this.#indexed[number]!;
    if (known >= 0) return known;
    const added = this.#terms.add(this.written(number));
    this.#indexed[number] = added;
    return added;
  }

  /** The row of what it means; -1: nothing was learned of it. */
  row(number: number): number {
    const known = this.#rows[number]!;
    if (known !== unsought) return known;
    const row = this.#meaningRows.get(this.written(number)) ?? -1;
    this.#rows[number] = row;
    return row;
  }

  #add(written: string, first: number, second: number): number {
    const number = this.#written.push(written) - 1;
    this.#firsts.push(first);
    this.#seconds.push(second);
    this.#indexed.push(-1);
    this.#rows.push(unsought);
    return number;
  }
}

/** In the place of a pair's words. */
const aWord = -1;
const aConcept = -2;
/** In the place of a row. */
const unsought = -2;

/** Numbers for terms, so that sets of terms are compared as numbers and stay small in memory. */
export class Terms {
  readonly #numbers = new Map<string, number>();

  /** The number of a term, given out on first sight. */
  add(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    this.#numbers.set(term, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  /** -1: no content holds the term. */
  find(term: string): number {
    return this.#numbers.get(term) ?? -1;
  }

  get size(): number {
    return this.#numbers.size;
  }
}

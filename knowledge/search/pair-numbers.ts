/**
 * Numbers given to pairs of numbers. One array with open addressing: the same in a Map for each
 * first number takes three times as long to look up, as it lies all over the memory.
 */
export class PairNumbers {
  /** Of each place the first of a pair, the second, and the number, from 1 on; 0: a free place. */
  #slots = new Int32Array(3 * 2 ** 15);
  #size = 0;

  /** -1: the pair has none. */
  find(first: number, second: number): number {
    return this.#slots[this.#slotOf(first, second) + 2]! - 1;
  }

  /** The pair must have none yet. */
  add(first: number, second: number, number: number): void {
    if ((this.#size += 1) * 6 > this.#slots.length) this.#grow();
    const slot = this.#slotOf(first, second);
    this.#slots[slot] = first;
    this.#slots[slot + 1] = second;
    this.#slots[slot + 2] = number + 1;
  }

  /** Where a pair stands, or would stand. */
  #slotOf(first: number, second: number): number {
    const slots = this.#slots;
    const last = slots.length / 3 - 1;
    const hash = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
    let place = (hash ^ (hash >>> 15)) & last;
    for (; slots[3 * place + 2] !== 0; place = (place + 1) & last)
      if (slots[3 * place] === first && slots[3 * place + 1] === second) break;
    return 3 * place;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(2 * before.length);
    for (let slot = 0; slot < before.length; slot += 3)
      if (before[slot + 2] !== 0)
        this.#slots.set(
          before.subarray(slot, slot + 3),
          this.#slotOf(before[slot]!, before[slot + 1]!),
        );
  }
}

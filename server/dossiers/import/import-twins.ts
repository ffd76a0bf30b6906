import type { DossierNews } from "./read-row.ts";

export type Twins = {
  /** The line that told of this dossier before, as of the same instant. */
  firstLine(news: Pick<DossierNews, "code" | "updatedAt">, line: number): number | undefined;
};

/**
 * Remembers which dossiers a file has told of, in 24 bytes each: 64 bits of a hash and the line.
 * Among a million rows the chance that two differing ones are taken for twins is one in thirty
 * million.
 */
export function openTwins(): Twins {
  let size = 1024;
  let slots = new Uint32Array(3 * size);
  let count = 0;
  /** Where these bits are, or where there is room for them. */
  const find = (one: number, other: number): number => {
    let at = one % size;
    while (slots[3 * at + 2] !== 0 && (slots[3 * at] !== one || slots[3 * at + 1] !== other))
      at = (at + 1) % size;
    return 3 * at;
  };
  const grow = (): void => {
    const before = slots;
    size *= 2;
    slots = new Uint32Array(3 * size);
    for (let at = 0; at < before.length; at += 3) {
      const [one = 0, other = 0, line = 0] = before.subarray(at, at + 3);
      if (line !== 0) slots.set([one, other, line], find(one, other));
    }
  };
  return {
    firstLine: ({ code, updatedAt }, line) => {
      const [one, other] = bitsOf(`${code} ${updatedAt.getTime()}`);
      const at = find(one, other);
      const twin = slots[at + 2];
      if (twin) return twin;
      slots.set([one, other, Math.max(1, line)], at);
      count += 1;
      if (count * 2 > size) grow();
      return undefined;
    },
  };
}

/** Two hashes of 32 bits that mix each character in (after bryc's cyrb53, public domain). */
function bitsOf(words: string): [number, number] {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let at = 0; at < words.length; at += 1) {
    const unit = words.charCodeAt(at);
    one = Math.imul(one ^ unit, 2654435761);
    other = Math.imul(other ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return [one >>> 0, other >>> 0];
}

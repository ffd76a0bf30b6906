/** A set of term numbers, sorted: a tenth of a Set's memory, and nearly as quick for a few hundred. */
export type TermSet = Uint32Array;

export function termSet(terms: readonly number[]): TermSet {
  const sorted = new Uint32Array(terms).sort();
  let size = 0;
  for (const term of sorted) {
    if (size > 0 && sorted[size - 1] === term) continue;
    sorted[size] = term;
    size += 1;
  }
  return sorted.slice(0, size);
}

export function hasTerm(set: TermSet, term: number): boolean {
  return placeOf(set, term) >= 0;
}

/** Where a term stands in the set; -1: nowhere. */
export function placeOf(set: TermSet, term: number): number {
  let low = 0;
  let high = set.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = set[middle]!;
    if (found === term) return middle;
    if (found < term) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

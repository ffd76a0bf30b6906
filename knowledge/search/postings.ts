/** The fields of a procedure that the index holds. */
export const fieldNames = ["name", "aliases", "field"] as const;

/** The terms of a procedure in each field, by their numbers, repeats included. */
export type Fields = Record<(typeof fieldNames)[number], readonly number[]>;

/** Where each term stands: in which field of which procedure, and how often. */
export type Postings = {
  /** In how many fields of how many procedures each term stands. */
  counts: Uint32Array;
  /** Where the places of each term begin. */
  starts: Uint32Array;
  /** Term by term: the procedure's place times the number of fields, and the field. */
  entries: Uint32Array;
  /** How often the term stands there. */
  times: Uint32Array;
  /** Of each field of each procedure, in the same order, how many different terms it holds. */
  lengths: Uint32Array;
};

/** `terms`: how many terms there are. A procedure goes by its place in `all`. */
export function toPostings(all: readonly Fields[], terms: number): Postings {
  const counts = new Uint32Array(terms);
  const lengths = new Uint32Array(all.length * fieldNames.length);
  const last = new Int32Array(terms).fill(-1);
  let size = 0;
  eachTerm(all, (term, entry) => {
    if (last[term] === entry) return;
    last[term] = entry;
    counts[term]! += 1;
    lengths[entry]! += 1;
    size += 1;
  });
  const starts = startsOf(counts);
  const ends = starts.slice();
  const entries = new Uint32Array(size);
  const times = new Uint32Array(size);
  eachTerm(all, (term, entry) => {
    const end = ends[term]!;
    const isNew = end === starts[term] || entries[end - 1] !== entry;
    if (isNew) {
      entries[end] = entry;
      ends[term] = end + 1;
    }
    times[isNew ? end : end - 1]! += 1;
  });
  return { counts, starts, entries, times, lengths };
}

function eachTerm(all: readonly Fields[], take: (term: number, entry: number) => void) {
  let entry = 0;
  for (const own of all)
    for (const field of fieldNames) {
      for (const term of own[field]) take(term, entry);
      entry += 1;
    }
}

function startsOf(counts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(counts.length);
  for (let term = 1; term < counts.length; term++)
    starts[term] = starts[term - 1]! + counts[term - 1]!;
  return starts;
}

/** The fields of a procedure that the index holds, in the order in which their scores are added up. */
export const fieldNames = ["name", "aliases", "field"] as const;

/** The terms of a procedure in each field, by their numbers, repeats included. */
export type Fields = Record<(typeof fieldNames)[number], readonly number[]>;

/**
 * Which procedures hold a term in which field, and how often: an inverted index. A corpus has half a
 * million such entries, so they lie in a few arrays. The entries of one term in one field lie side
 * by side, in the order of the procedures.
 */
export type WordIndex = {
  /** How many procedures there are. */
  size: number;
  /** Where the entries of a term's field begin: term by term, in each the fields in their order. */
  starts: Uint32Array;
  /** Of each entry the procedure, and how often the term stands there. */
  places: Uint32Array;
  times: Uint32Array;
  /** How many different terms a field of a procedure holds, at least 1: field by field. */
  lengths: readonly Uint32Array[];
  /** The mean of each field's lengths. */
  meanLengths: readonly number[];
};

/** `terms`: how many terms there are. */
export function buildWordIndex(all: readonly Fields[], terms: number): WordIndex {
  const sorted = fieldNames.map((field) => all.map((own) => new Uint32Array(own[field]).sort()));
  const starts = new Uint32Array(terms * fieldNames.length + 1);
  const lengths = sorted.map((texts, field) =>
    Uint32Array.from(texts, (text) => {
      let length = 0;
      for (let at = 0; at < text.length; at = endOfRun(text, at), length++)
        starts[text[at]! * fieldNames.length + field + 1]! += 1;
      return Math.max(1, length);
    }),
  );
  for (let slot = 1; slot < starts.length; slot++) starts[slot]! += starts[slot - 1]!;

  const places = new Uint32Array(starts.at(-1)!);
  const times = new Uint32Array(places.length);
  const next = starts.slice();
  for (const [field, texts] of sorted.entries())
    for (const [place, text] of texts.entries())
      for (let at = 0, end = 0; at < text.length; at = end) {
        end = endOfRun(text, at);
        const entry = next[text[at]! * fieldNames.length + field]!++;
        places[entry] = place;
        times[entry] = end - at;
      }
  return { size: all.length, starts, places, times, lengths, meanLengths: lengths.map(mean) };
}

/** In how many fields of how many procedures a term stands: what it costs to seek it. */
export function countEntries({ starts }: WordIndex, term: number): number {
  if (term < 0) return 0;
  return starts[(term + 1) * fieldNames.length]! - starts[term * fieldNames.length]!;
}

/** Where the equal numbers that begin at a place end. */
function endOfRun(sorted: Uint32Array, start: number): number {
  let end = start + 1;
  while (sorted[end] === sorted[start]) end++;
  return end;
}

function mean(lengths: Uint32Array): number {
  return lengths.reduce((sofar, length, at) => (sofar * at + length) / (at + 1), 0);
}

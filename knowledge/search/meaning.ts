import type { Reading } from "./read-question.ts";

/**
 * What the words of procedures and citizens have to do with one another, learned from the citizens'
 * words: each term is a point in a space of a few dozen dimensions, a text the direction in which
 * its terms sum up. A question finds a procedure that it shares no word with, if others who asked
 * for it used words of that kind. Trained by `npm run train`, kept in content/meaning.json.
 */
export type Meaning = {
  dimensions: number;
  /** Row of a term in `vectors`. */
  rows: ReadonlyMap<string, number>;
  /** Row by row; only their directions and relative lengths matter. */
  vectors: Int8Array;
  /** The procedures that it was learned from, and their directions: 127 is 1. */
  learned: { ids: readonly string[]; directions: Int8Array };
};

/** Terms with their weights. */
export type Weights = ReadonlyMap<string, number>;

/** The direction of a text, of length 1; all zeros when no term is known. */
export function directionOf(weights: Weights, meaning: Meaning): Float32Array {
  const known = new Map<number, number>();
  for (const [term, weight] of weights) {
    const row = meaning.rows.get(term);
    if (row !== undefined) known.set(row, weight);
  }
  return sumUp(known, meaning);
}

/** The direction in which weighed rows sum up. */
function sumUp(
  weights: ReadonlyMap<number, number>,
  { dimensions, vectors }: Meaning,
): Float32Array {
  const sum = new Float32Array(dimensions);
  for (const [row, weight] of weights) {
    const start = row * dimensions;
    for (let d = 0; d < dimensions; d++) sum[d]! += weight * vectors[start + d]!;
  }
  let squares = 0;
  for (let d = 0; d < dimensions; d++) squares += sum[d]! ** 2;
  const length = Math.sqrt(squares);
  if (length > 0) for (let d = 0; d < dimensions; d++) sum[d]! /= length;
  return sum;
}

/** How much a word that may be mere filling counts in a question's direction. */
const doubtful = 0.2;

/** The terms of a question that carry meaning: its units and the pairs they form. */
export function meaningOf({ units }: Reading): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { id, kind, wording } of units) {
    if (kind === "filler") continue;
    const weight = kind === "content" ? 1 : doubtful;
    put(weights, id, weight);
    for (const term of wording) put(weights, term, weight);
  }
  return weights;
}

function put(weights: Map<string, number>, term: string, weight: number) {
  if ((weights.get(term) ?? 0) < weight) weights.set(term, weight);
}

/** How much a term of each part of a procedure counts, in the training too; repeats are damped. */
export const partWeights = { name: 2, words: 1, body: 0.3 } as const;
/** Of each text that belongs to a part, the rows of its known terms, each once. */
export type Parts = Record<keyof typeof partWeights, readonly (readonly number[])[]>;

/** The direction of a procedure, of length 1. */
export function directionOfProcedure(said: Parts, meaning: Meaning): Float32Array {
  const sums = new Map<number, number>();
  for (const part of ["name", "words", "body"] as const)
    for (const rows of said[part])
      for (const row of rows) sums.set(row, (sums.get(row) ?? 0) + partWeights[part]);
  for (const [row, sum] of sums) sums.set(row, Math.log1p(sum));
  return sumUp(sums, meaning);
}

/** How near a direction is to each of many, one after the other: 1 for the same, if all have length 1. */
export function nearness(direction: Float32Array, others: Float32Array): Float32Array {
  const dimensions = direction.length;
  const near = new Float32Array(others.length / dimensions);
  // Eight dimensions at a time of all the others: in this order a scan costs hardly over half.
  let first = 0;
  for (; first + 8 <= dimensions; first += 8) {
    const a = direction[first]!;
    const b = direction[first + 1]!;
    const c = direction[first + 2]!;
    const d = direction[first + 3]!;
    const e = direction[first + 4]!;
    const f = direction[first + 5]!;
    const g = direction[first + 6]!;
    const h = direction[first + 7]!;
    for (let place = 0, at = first; place < near.length; place++, at += dimensions)
      near[place]! +=
        a * others[at]! +
        b * others[at + 1]! +
        c * others[at + 2]! +
        d * others[at + 3]! +
        e * others[at + 4]! +
        f * others[at + 5]! +
        g * others[at + 6]! +
        h * others[at + 7]!;
  }
  for (; first < dimensions; first++)
    for (let place = 0, at = first; place < near.length; place++, at += dimensions)
      near[place]! += direction[first]! * others[at]!;
  return near;
}

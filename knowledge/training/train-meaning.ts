import { partWeights } from "../search/meaning.ts";
import { openAdam } from "./adam.ts";
import type { Lesson, Phrase } from "./lesson.ts";
import { principalAxes } from "./principal-axes.ts";
import { seeded } from "./seeded.ts";
import { addTransposedTimes, sparseRows, times, type SparseRows } from "./sparse-rows.ts";

/** How the training goes; all chosen on phrases that were left out. */
export const training = {
  dimensions: 96,
  steps: 380,
  /** Questions a step. */
  batch: 512,
  /** Share of the phrases that ask in one round; the others describe their procedures meanwhile. */
  asking: 0.3,
  /** Share of a question's terms that is kept, and how many terms of others are mixed in. */
  kept: 0.75,
  noise: 2,
  /** The smaller, the more the nearest wrong procedures count. */
  temperature: 0.08,
  rate: 0.09,
  /** How slowly the average follows; the average is what is kept. */
  inertia: 0.98,
} as const;

/**
 * Learns a point for each term (terms × dimensions), such that the sum of a question's terms points
 * towards its procedure rather than any other (softmax over all procedures, Adam, an average over
 * the steps). In each round a part of the phrases ask while the rest describe, so that a phrase is
 * never found by itself. The same at every run. Throws RangeError when there is nothing to learn from.
 */
export function trainMeaning(lesson: Lesson, onStep: (step: number) => void): Float32Array {
  if (lesson.phrases.length === 0) throw new RangeError("no phrase shares a term with others");
  const width = training.dimensions;
  const random = seeded(7);
  const points = startingPoints(lesson, width);
  const rate = training.rate * meanSize(points);
  const adam = openAdam(points, () => rate, 1e-12);
  const average = points.slice();
  for (let step = 0; step < training.steps;) {
    const isAsking = lesson.phrases.map(() => random() < training.asking);
    const procedures = describe(lesson, (index) => !isAsking[index]!);
    const asking = shuffled(
      lesson.phrases.filter((_, index) => isAsking[index]),
      random,
    );
    for (let at = 0; at < asking.length && step < training.steps; at += training.batch) {
      const batch = asking.slice(at, at + training.batch);
      const gradient = gradientOf(
        points,
        procedures,
        questions(batch, lesson, random),
        batch,
        width,
      );
      adam(gradient);
      for (let i = 0; i < average.length; i++)
        average[i] = training.inertia * average[i]! + (1 - training.inertia) * points[i]!;
      onStep((step += 1));
    }
  }
  return average;
}

/** The procedures as weights of terms, described by the phrases that are chosen. */
export function describe(lesson: Lesson, isChosen: (phrase: number) => boolean): SparseRows {
  const rows = lesson.names.map((name, place) => {
    const row = new Map<number, number>();
    for (const term of name) add(row, term, partWeights.name);
    for (const term of lesson.bodies[place]!) add(row, term, partWeights.body);
    return row;
  });
  lesson.phrases.forEach(({ owner, terms }, index) => {
    if (isChosen(index)) for (const term of terms) add(rows[owner]!, term, partWeights.words);
  });
  for (const row of rows) for (const [term, weight] of row) row.set(term, Math.log1p(weight));
  return sparseRows(rows);
}

function add(row: Map<number, number>, term: number, weight: number) {
  row.set(term, (row.get(term) ?? 0) + weight);
}

function startingPoints(lesson: Lesson, width: number): Float32Array {
  const rarity = lesson.counts.map((count) => Math.log(1 + lesson.names.length / count));
  const rows = describe(lesson, () => true);
  for (let row = 0; row < lesson.names.length; row++) {
    let length = 0;
    for (let at = rows.starts[row]!; at < rows.starts[row + 1]!; at++)
      length += (rows.values[at]! *= rarity[rows.columns[at]!]!) ** 2;
    for (let at = rows.starts[row]!; at < rows.starts[row + 1]!; at++)
      rows.values[at]! /= Math.sqrt(length);
  }
  const axes = principalAxes(rows, lesson.terms.length, width);
  return axes.map((value, at) => value * rarity[Math.floor(at / width)]! * 100);
}

function questions(batch: readonly Phrase[], { terms }: Lesson, random: () => number): SparseRows {
  return sparseRows(
    batch.map((phrase) => {
      const row = new Map<number, number>();
      const typed = random() < 0.5 ? phrase.bare : phrase.terms;
      for (const term of typed) if (random() < training.kept) row.set(term, 1);
      for (let i = 0; i < training.noise; i++) row.set(Math.floor(random() * terms.length), 1);
      return row;
    }),
  );
}

function gradientOf(
  points: Float32Array,
  procedures: SparseRows,
  asked: SparseRows,
  batch: readonly Phrase[],
  width: number,
): Float32Array {
  const towards = directed(times(procedures, points, width), width);
  const from = directed(times(asked, points, width), width);
  const count = procedures.starts.length - 1;
  const pullFrom = new Float32Array(from.unit.length);
  const pullTowards = new Float32Array(towards.unit.length);
  const likely = new Float32Array(count);
  batch.forEach(({ owner }, row) => {
    const start = row * width;
    softmax(likely, from.unit, start, towards.unit, width);
    likely[owner]! -= 1;
    for (let place = 0; place < count; place++) {
      const pull = likely[place]! / training.temperature / batch.length;
      if (Math.abs(pull) < 1e-9) continue;
      const other = place * width;
      for (let d = 0; d < width; d++) {
        pullFrom[start + d]! += pull * towards.unit[other + d]!;
        pullTowards[other + d]! += pull * from.unit[start + d]!;
      }
    }
  });
  const gradient = new Float32Array(points.length);
  addTransposedTimes(gradient, asked, throughLength(pullFrom, from, width), width);
  addTransposedTimes(gradient, procedures, throughLength(pullTowards, towards, width), width);
  return gradient;
}

function softmax(
  into: Float32Array,
  from: Float32Array,
  start: number,
  towards: Float32Array,
  width: number,
) {
  let most = -Infinity;
  for (let place = 0; place < into.length; place++) {
    let near = 0;
    for (let d = 0; d < width; d++) near += from[start + d]! * towards[place * width + d]!;
    into[place] = near / training.temperature;
    if (into[place]! > most) most = into[place]!;
  }
  let sum = 0;
  for (let place = 0; place < into.length; place++)
    sum += into[place] = Math.exp(into[place]! - most);
  for (let place = 0; place < into.length; place++) into[place]! /= sum;
}

type Directed = { unit: Float32Array; lengths: Float32Array };

/** Each row brought to length 1. */
export function directed(rows: Float32Array, width: number): Directed {
  const unit = new Float32Array(rows.length);
  const lengths = new Float32Array(rows.length / width);
  for (let row = 0; row < lengths.length; row++) {
    let squares = 1e-12;
    for (let d = 0; d < width; d++) squares += rows[row * width + d]! ** 2;
    lengths[row] = Math.sqrt(squares);
    for (let d = 0; d < width; d++) unit[row * width + d] = rows[row * width + d]! / lengths[row]!;
  }
  return { unit, lengths };
}

/** The gradient of a direction, led back through bringing it to length 1. */
function throughLength(pull: Float32Array, { unit, lengths }: Directed, width: number) {
  for (let row = 0; row < lengths.length; row++) {
    const start = row * width;
    let along = 0;
    for (let d = 0; d < width; d++) along += pull[start + d]! * unit[start + d]!;
    for (let d = 0; d < width; d++)
      pull[start + d] = (pull[start + d]! - along * unit[start + d]!) / lengths[row]!;
  }
  return pull;
}

function meanSize(points: Float32Array): number {
  return points.reduce((sum, value) => sum + Math.abs(value), 0) / points.length;
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const all = [...items];
  for (let last = all.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [all[last], all[other]] = [all[other]!, all[last]!];
  }
  return all;
}

/**
 * What the marks of a message speak for, learned from examples: a column for each thing that a
 * message may mean or ask for.
 */
export type LearnedMarks = {
  /** Row of a mark in `weights`. */
  rows: ReadonlyMap<string, number>;
  /** A row for each mark, a column for each thing. */
  weights: Int8Array;
  /** What a weight of 1 stands for. */
  unit: number;
  /** By column: how likely the thing is before a word is read, as a logarithm. */
  biases: readonly number[];
  /** How much what a cue phrase asks for counts; undefined: as much as any mark. */
  cueStrength?: number;
};

/** What all marks of a message together say, by column: the logarithms of odds. */
export function sumsOf(marks: ReadonlySet<string>, learned: LearnedMarks): number[] {
  const { rows, weights, unit, biases } = learned;
  const sums = [...biases];
  const strengthOf = strengthsIn(marks, learned.cueStrength);
  for (const mark of marks) {
    const row = rows.get(mark);
    if (row === undefined) continue;
    const start = row * sums.length;
    const strength = unit * strengthOf(mark);
    for (let at = 0; at < sums.length; at++) sums[at]! += weights[start + at]! * strength;
  }
  return sums;
}

/** How much each of many marks counts: a long message is no surer than a short one. */
export function strengthsIn(
  marks: ReadonlySet<string>,
  cueStrength: number | undefined,
): (mark: string) => number {
  const each = 1 / Math.sqrt(marks.size);
  return (mark) => (cueStrength !== undefined && mark.startsWith("asks ") ? cueStrength : each);
}

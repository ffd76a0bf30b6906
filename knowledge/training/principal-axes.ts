import { seeded } from "./seeded.ts";
import { addTransposedTimes, times, type SparseRows } from "./sparse-rows.ts";

/**
 * The `width` directions among the columns along which the rows differ most, as a columns × width
 * matrix (latent semantic analysis), by subspace iteration. The start of the training: terms which
 * stand in the same procedures begin near one another.
 */
export function principalAxes(rows: SparseRows, columns: number, width: number): Float32Array {
  const random = seeded(1);
  let axes: Float32Array = new Float32Array(columns * width).map(() => random() - 0.5);
  orthonormalise(axes, columns, width);
  for (let round = 0; round < rounds; round++) {
    const next = new Float32Array(columns * width);
    addTransposedTimes(next, rows, times(rows, axes, width), width);
    orthonormalise(next, columns, width);
    axes = next;
  }
  return axes;
}

/** Enough for a start that is trained further. */
const rounds = 8;

/** Gram and Schmidt, column by column. */
function orthonormalise(matrix: Float32Array, rows: number, width: number): void {
  for (let column = 0; column < width; column++) {
    for (let earlier = 0; earlier < column; earlier++) {
      const shared = dot(matrix, rows, width, column, earlier);
      for (let row = 0; row < rows; row++)
        matrix[row * width + column]! -= shared * matrix[row * width + earlier]!;
    }
    const length = Math.sqrt(dot(matrix, rows, width, column, column)) || 1;
    for (let row = 0; row < rows; row++) matrix[row * width + column]! /= length;
  }
}

function dot(matrix: Float32Array, rows: number, width: number, a: number, b: number): number {
  let sum = 0;
  for (let row = 0; row < rows; row++) sum += matrix[row * width + a]! * matrix[row * width + b]!;
  return sum;
}

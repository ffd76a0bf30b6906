/** A matrix of mostly zeros, row after row. */
export type SparseRows = {
  /** Where each row begins; one more than there are rows. */
  starts: Uint32Array;
  columns: Uint32Array;
  values: Float32Array;
};

export function sparseRows(rows: readonly ReadonlyMap<number, number>[]): SparseRows {
  const size = rows.reduce((sum, row) => sum + row.size, 0);
  const made: SparseRows = {
    starts: new Uint32Array(rows.length + 1),
    columns: new Uint32Array(size),
    values: new Float32Array(size),
  };
  let at = 0;
  rows.forEach((row, index) => {
    for (const [column, value] of row) {
      made.columns[at] = column;
      made.values[at++] = value;
    }
    made.starts[index + 1] = at;
  });
  return made;
}

/** rows × matrix; the matrix and the result are dense, row after row, `width` numbers a row. */
export function times(rows: SparseRows, matrix: Float32Array, width: number): Float32Array {
  const count = rows.starts.length - 1;
  const result = new Float32Array(count * width);
  for (let row = 0; row < count; row++)
    for (let at = rows.starts[row]!; at < rows.starts[row + 1]!; at++)
      addScaled(result, row * width, matrix, rows.columns[at]! * width, rows.values[at]!, width);
  return result;
}

/** Adds transposed rows × matrix to a sum. */
export function addTransposedTimes(
  sum: Float32Array,
  rows: SparseRows,
  matrix: Float32Array,
  width: number,
): void {
  const count = rows.starts.length - 1;
  for (let row = 0; row < count; row++)
    for (let at = rows.starts[row]!; at < rows.starts[row + 1]!; at++)
      addScaled(sum, rows.columns[at]! * width, matrix, row * width, rows.values[at]!, width);
}

function addScaled(
  sum: Float32Array,
  to: number,
  matrix: Float32Array,
  from: number,
  scale: number,
  width: number,
): void {
  for (let d = 0; d < width; d++) sum[to + d]! += scale * matrix[from + d]!;
}

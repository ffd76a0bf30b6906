/** Directions of length 1, one after the other, among which the nearest one is sought. */
export type Rows = {
  dimensions: number;
  directions: Float32Array;
  /** Of each row, how long it is without its first part, without its first two, and so on. */
  rests: Float32Array;
};

/** Dimensions that are looked at before it is asked whether the others can matter. */
const part = 16;

/** `dimensions`: a multiple of 16. */
export function rowsOf(directions: Float32Array, dimensions: number): Rows {
  const parts = dimensions / part;
  const rests = new Float32Array(directions.length / part);
  for (let row = 0; row * dimensions < directions.length; row++) {
    let squares = 0;
    for (let at = parts - 1; at >= 0; at--) {
      rests[row * parts + at] = Math.sqrt(squares);
      const start = row * dimensions + at * part;
      squares += dotOfPart(directions, start, directions, start);
    }
  }
  return { dimensions, directions, rests };
}

/**
 * The row nearest to a direction of length 1, and how near it is, above `least`; row -1: none is. A row is
 * left as soon as the rest of it, were it to point the same way, could not make it the nearest: two
 * thirds of all numbers are never looked at.
 */
export function nearestRow(
  direction: Float32Array,
  { dimensions, directions, rests }: Rows,
  least = 0,
): { row: number; near: number } {
  const own = rowsOf(direction, dimensions).rests;
  const parts = own.length;
  let nearest = -1;
  let near = least;
  for (let start = 0, row = 0; start < directions.length; start += dimensions, row++) {
    let sum = 0;
    let at = 0;
    for (; at < parts; at++) {
      sum += dotOfPart(direction, at * part, directions, start + at * part);
      if (sum + own[at]! * rests[row * parts + at]! <= near) break;
    }
    if (at < parts) continue;
    nearest = row;
    near = sum;
  }
  return { row: nearest, near };
}

/** Written out: as a loop it takes nearly twice as long. */
function dotOfPart(a: Float32Array, i: number, b: Float32Array, j: number): number {
  return (
    a[i]! * b[j]! +
    a[i + 1]! * b[j + 1]! +
    a[i + 2]! * b[j + 2]! +
    a[i + 3]! * b[j + 3]! +
    a[i + 4]! * b[j + 4]! +
    a[i + 5]! * b[j + 5]! +
    a[i + 6]! * b[j + 6]! +
    a[i + 7]! * b[j + 7]! +
    a[i + 8]! * b[j + 8]! +
    a[i + 9]! * b[j + 9]! +
    a[i + 10]! * b[j + 10]! +
    a[i + 11]! * b[j + 11]! +
    a[i + 12]! * b[j + 12]! +
    a[i + 13]! * b[j + 13]! +
    a[i + 14]! * b[j + 14]! +
    a[i + 15]! * b[j + 15]!
  );
}

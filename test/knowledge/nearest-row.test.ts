import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearness } from "../../knowledge/search/meaning.ts";
import { nearestRow, rowsOf } from "../../knowledge/search/nearest-row.ts";

const dimensions = 32;
const direction = fc
  .array(fc.integer({ min: -127, max: 127 }), { minLength: dimensions, maxLength: dimensions })
  .map((numbers) => {
    const length = Math.hypot(...numbers);
    return numbers.map((number) => (length === 0 ? 0 : number / length));
  });

describe("the nearest row", () => {
  it("is the one that is nearest of all", () => {
    fc.assert(
      fc.property(direction, fc.array(direction, { maxLength: 40 }), (sought, all) => {
        const own = Float32Array.from(sought);
        const flat = Float32Array.from(all.flat());
        const { row, near } = nearestRow(own, rowsOf(flat, dimensions));
        const best = Math.max(0, ...nearness(own, flat));
        expect(near).toBeCloseTo(best, 5);
        expect(row === -1).toBe(near === 0);
        if (row >= 0) expect(nearness(own, flat)[row]).toBeCloseTo(best, 5);
      }),
    );
  });

  it("is none where nothing points the same way", () => {
    const own = Float32Array.from({ length: dimensions }, (_, at) => (at === 0 ? 1 : 0));
    const rows = rowsOf(
      own.map((number) => -number),
      dimensions,
    );
    expect(nearestRow(own, rows)).toEqual({ row: -1, near: 0 });
  });
});

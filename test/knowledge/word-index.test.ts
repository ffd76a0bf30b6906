import { describe, expect, it } from "vitest";
import { buildWordIndex, scoreWords } from "../../knowledge/search/word-index.ts";

const tuning = {
  fields: { name: 2, aliases: 3, field: 0.5 },
  bm25: { k: 1.2, b: 0.7, d: 0.5 },
};
const index = buildWordIndex(
  [
    { name: [0, 1, 1], aliases: [1], field: [] },
    { name: [1], aliases: [], field: [0] },
    { name: [2], aliases: [], field: [] },
  ],
  4,
);
const places = (...boosts: readonly (readonly [term: number, boost: number])[]) =>
  scoreWords(new Map(boosts), index, tuning).map(({ place }) => place);

describe("the index of words", () => {
  it("finds the procedures that hold a term, the field that counts more first", () => {
    expect(places([0, 1])).toEqual([0, 1]);
  });

  it("finds nothing for a term that no procedure holds, and for no term", () => {
    expect(places([3, 1])).toEqual([]);
    expect(places()).toEqual([]);
  });

  it("puts the procedure of the term that is boosted first", () => {
    expect(places([1, 0.1], [2, 3])).toEqual([2, 0, 1]);
  });

  it("counts a term once for each field that holds it", () => {
    expect([...index.prices]).toEqual([2, 3, 1, 0]);
  });
});

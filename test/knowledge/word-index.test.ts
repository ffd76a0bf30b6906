import MiniSearch from "minisearch";
import { describe, expect, it } from "vitest";
import { highest } from "../../knowledge/search/highest.ts";
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
  tuning,
);
const places = (...boosts: readonly (readonly [term: number, boost: number])[]) => {
  const found = scoreWords(new Map(boosts), index);
  return highest(found.places, found.scores, 10);
};

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

  it("scores a procedure as MiniSearch does for all terms at once", () => {
    const { scores } = scoreWords(
      new Map([
        [0, 1],
        [1, 2],
      ]),
      index,
    );
    const engine = new MiniSearch({
      idField: "place",
      fields: ["name", "aliases", "field"],
      tokenize: (text) => text.split(" "),
    });
    engine.addAll([
      { place: 0, name: "0 1 1", aliases: "1", field: "" },
      { place: 1, name: "1", aliases: "", field: "0" },
      { place: 2, name: "2", aliases: "", field: "" },
    ]);
    const found = engine.search("0 1", {
      boost: tuning.fields,
      bm25: tuning.bm25,
      boostTerm: (term) => (term === "1" ? 2 : 1),
    });
    expect(found.map(({ id }) => Number(id))).toEqual([0, 1]);
    for (const { id, score } of found) expect(scores[Number(id)]).toBeCloseTo(score, 5);
  });

  it("scores a term just as MiniSearch does when it holds all procedures", () => {
    const many = Array.from({ length: 60 }, (_, place) => ({
      name: [0, place % 7, place % 3, place % 3],
      aliases: Array.from({ length: (place * 5) % 11 }, (__, at) => (at * at + place) % 13),
      field: place % 4 === 0 ? [] : [place % 5],
    }));
    const engine = new MiniSearch({
      idField: "place",
      fields: ["name", "aliases", "field"],
      tokenize: (text) => text.split(" "),
    });
    for (const [place, { name, aliases, field }] of many.entries())
      engine.add({
        place,
        name: name.join(" "),
        aliases: aliases.join(" "),
        field: field.join(" "),
      });
    const own = buildWordIndex(many, 14, tuning);
    for (let term = 0; term < 14; term++) {
      const found = engine.search(`${term}`, { boost: tuning.fields, bm25: tuning.bm25 });
      const { places: at, scores } = own.seek(term);
      expect([...at]).toEqual(found.map(({ id }) => Number(id)));
      expect([...scores]).toEqual(found.map(({ score }) => Math.fround(score)));
    }
  });

  it("counts a term once for each field that holds it", () => {
    expect([...index.prices]).toEqual([2, 3, 1, 0]);
  });
});

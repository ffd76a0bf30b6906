import fc from "fast-check";
import MiniSearch from "minisearch";
import { describe, expect, it } from "vitest";
import { scoreWords } from "../../knowledge/search/score-words.ts";
import { buildWordIndex, countEntries, type Fields } from "../../knowledge/search/word-index.ts";

const tuning = {
  fields: { name: 2, aliases: 3, field: 0.5 },
  bm25: { k: 1.2, b: 0.7, d: 0.5 },
};
const terms = 12;
const text = fc.array(fc.nat(terms - 1), { maxLength: 20 });
const procedures = fc.array(fc.record({ name: text, aliases: text, field: text }), {
  minLength: 1,
  maxLength: 8,
});
const boosts = fc
  .uniqueArray(fc.tuple(fc.nat(terms - 1), fc.double({ min: 0.1, max: 3, noNaN: true })), {
    selector: ([term]) => term,
  })
  .map((pairs) => new Map(pairs));

describe("the index of words", () => {
  it("scores as MiniSearch does, to the last digit and in the same order", () => {
    fc.assert(
      fc.property(procedures, boosts, (all, sought) => {
        const found = scoreWords(sought, buildWordIndex(all, terms), tuning);
        expect(found.map(({ place, score }) => [place, score])).toEqual(reference(all, sought));
      }),
    );
  });

  it("counts each of many terms, as of a whole page sent as a question", () => {
    const name = Array.from({ length: 400 }, (_, term) => term);
    const all = [{ name, aliases: [], field: [] }];
    const sought = new Map(name.map((term) => [term, 1]));
    const [found] = scoreWords(sought, buildWordIndex(all, name.length), tuning);
    expect(found?.score).toBe(reference(all, sought)[0]?.[1]);
  });

  it("counts a term once for each field that holds it", () => {
    const index = buildWordIndex(
      [
        { name: [0, 1, 1], aliases: [1], field: [] },
        { name: [1], aliases: [], field: [0] },
      ],
      3,
    );
    expect([0, 1, 2, -1].map((term) => countEntries(index, term))).toEqual([2, 3, 0, 0]);
  });
});

function reference(all: readonly Fields[], sought: ReadonlyMap<number, number>) {
  const engine = new MiniSearch({
    idField: "place",
    fields: ["name", "aliases", "field"],
    tokenize: (written) => written.split(" "),
    processTerm: (term) => term,
  });
  for (const [place, { name, aliases, field }] of all.entries())
    engine.add({
      place,
      name: name.join(" "),
      aliases: aliases.join(" "),
      field: field.join(" "),
    });
  const found = engine.search([...sought.keys()].join(" "), {
    boost: tuning.fields,
    bm25: tuning.bm25,
    boostTerm: (term) => sought.get(Number(term)) ?? 0,
  });
  return found.map(({ id, score }) => [id, score]);
}

import { describe, expect, it } from "vitest";
import { ContentTerms } from "../../knowledge/search/content-terms.ts";
import { PairNumbers } from "../../knowledge/search/pair-numbers.ts";
import { Terms } from "../../knowledge/search/terms.ts";

describe("the terms of content", () => {
  const terms = new Terms();
  const content = new ContentTerms(terms, new Map([["hoc_ba", 7]]));
  const pair = content.pair(content.word("hoc"), content.word("ba"));

  it("have one number each, however often they are met", () => {
    expect(content.pair(content.word("hoc"), content.word("ba"))).toBe(pair);
    expect(content.pair(content.word("ba"), content.word("hoc"))).not.toBe(pair);
    expect(content.concept("thpt")).toBe(content.concept("thpt"));
  });

  it("are written as those of a question, concepts apart from words", () => {
    expect(content.written(pair)).toBe("hoc_ba");
    expect(content.written(content.concept("thpt"))).toBe("#thpt");
    expect(content.isConcept(content.concept("thpt"))).toBe(true);
    expect(content.isConcept(content.word("thpt"))).toBe(false);
  });

  it("stand in the index only once they are put there", () => {
    expect(terms.find("hoc_ba")).toBe(-1);
    const indexed = content.indexed(pair);
    expect(terms.find("hoc_ba")).toBe(indexed);
    expect(content.indexed(pair)).toBe(indexed);
  });

  it("know the row of what was learned of them", () => {
    expect(content.row(pair)).toBe(7);
    expect(content.row(content.word("hoc"))).toBe(-1);
  });
});

describe("the numbers of pairs", () => {
  it("are kept apart, however many there are", () => {
    const numbers = new PairNumbers();
    const pairs = Array.from({ length: 20_000 }, (_, at) => [at % 141, at] as const);
    for (const [at, [first, second]] of pairs.entries()) {
      expect(numbers.find(first, second)).toBe(-1);
      numbers.add(first, second, at);
    }
    expect(pairs.every(([first, second], at) => numbers.find(first, second) === at)).toBe(true);
    expect(numbers.find(20_000, 0)).toBe(-1);
  });
});

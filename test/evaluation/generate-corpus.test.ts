import { expect, test } from "vitest";
import { shippedAsPortalLines } from "../bench/search/corpus-source.ts";
import { generateCorpus } from "../bench/search/generate-corpus.ts";
import { contentDir } from "../knowledge/content.ts";

const base = shippedAsPortalLines(contentDir);

test("a grown corpus begins with the given procedures and holds no code or title twice", () => {
  const grown = [...generateCorpus(base, 3000)];
  expect(grown.slice(0, base.length)).toEqual(base);
  expect(grown).toHaveLength(3000);
  expect(new Set(grown.map((line) => line["ma_thu_tuc"])).size).toBe(3000);
  expect(new Set(grown.map((line) => line["ten_thu_tuc"])).size).toBe(3000);
});

test("the same corpus grows each time", () => {
  expect([...generateCorpus(base, 500)]).toEqual([...generateCorpus(base, 500)]);
});

import MiniSearch from "minisearch";
import type { Tuning } from "./tuning.ts";

/** The fields of a procedure that the index holds. */
export const fieldNames = ["name", "aliases", "field"] as const;

/** The terms of a procedure in each field, by their numbers, repeats included. */
export type Fields = Record<(typeof fieldNames)[number], readonly number[]>;

/** Which procedures hold a term in which field, and how often. */
export type WordIndex = {
  engine: MiniSearch;
  /** Of each term, in how many fields of how many procedures it stands: what it costs to seek it. */
  prices: Uint32Array;
};

/** `terms`: how many terms there are. A procedure goes by its place in `all`. */
export function buildWordIndex(all: readonly Fields[], terms: number): WordIndex {
  const engine = new MiniSearch({
    idField: "place",
    fields: [...fieldNames],
    tokenize: (written) => written.split(" "),
    processTerm: (term) => term,
  });
  const prices = new Uint32Array(terms);
  for (const [place, own] of all.entries()) {
    const texts = fieldNames.map((field) => [field, own[field].join(" ")] as const);
    engine.add({ place, ...Object.fromEntries(texts) });
    for (const field of fieldNames) for (const term of new Set(own[field])) prices[term]! += 1;
  }
  return { engine, prices };
}

/** A procedure by its place, and how well its words fit. */
export type Scored = { place: number; score: number };

/** The procedures that hold any of the terms, the best first. `boosts`: by term. */
export function scoreWords(
  boosts: ReadonlyMap<number, number>,
  { engine }: WordIndex,
  { fields, bm25 }: Pick<Tuning, "fields" | "bm25">,
): Scored[] {
  if (boosts.size === 0) return [];
  const found = engine.search([...boosts.keys()].join(" "), {
    boostTerm: (term) => boosts.get(Number(term)) ?? 1,
    boost: fields,
    bm25,
  });
  return found.map(({ id, score }) => ({ place: Number(id), score }));
}

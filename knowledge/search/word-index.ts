import MiniSearch from "minisearch";
import { rememberLast } from "../remember-last.ts";
import type { Tuning } from "./tuning.ts";

/** The fields of a procedure that the index holds. */
export const fieldNames = ["name", "aliases", "field"] as const;

/** The terms of a procedure in each field, by their numbers, repeats included. */
export type Fields = Record<(typeof fieldNames)[number], readonly number[]>;

/** Which procedures hold a term in which field, and how often. */
export type WordIndex = {
  /** How many procedures there are. */
  size: number;
  /** What a term finds by itself. The terms sought most are kept as they were found. */
  seek(term: number): Postings;
  /** Of each term, in how many fields of how many procedures it stands: what it costs to seek it. */
  prices: Uint32Array;
};

/** The procedures that hold a term, by their places, and how well it fits each. */
type Postings = { places: Uint32Array; scores: Float32Array };

/** `terms`: how many terms there are. A procedure goes by its place in `all`. */
export function buildWordIndex(
  all: readonly Fields[],
  terms: number,
  { fields, bm25 }: Pick<Tuning, "fields" | "bm25">,
): WordIndex {
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
  const seek = (term: number): Postings => {
    const found = engine.search(String(term), { boost: fields, bm25 });
    return {
      places: Uint32Array.from(found, ({ id }) => Number(id)),
      scores: Float32Array.from(found, ({ score }) => score),
    };
  };
  return { size: all.length, seek: rememberLast(seek, String, mostKept), prices };
}

/** Those that citizens use: a few megabytes on a corpus of thousands. */
const mostKept = 4000;

/** The procedures that hold any of some terms, by their places, and how well their words fit. */
export type Scored = { places: readonly number[]; scores: Float64Array };

/**
 * The sum of what each term finds times its boost, times how many of them a procedure holds, which
 * is MiniSearch's own score of terms of which any may be held. `boosts`: by term.
 */
export function scoreWords(boosts: ReadonlyMap<number, number>, index: WordIndex): Scored {
  const scores = new Float64Array(index.size);
  const held = new Uint16Array(index.size);
  const places: number[] = [];
  for (const [term, boost] of boosts) {
    const found = index.seek(term);
    for (let at = 0; at < found.places.length; at++) {
      const place = found.places[at]!;
      if (held[place] === 0) places.push(place);
      held[place]! += 1;
      scores[place]! += boost * found.scores[at]!;
    }
  }
  for (const place of places) scores[place]! *= held[place]!;
  return { places, scores };
}

import MiniSearch from "minisearch";
import { rememberLast } from "../remember-last.ts";
import { fieldNames, toPostings, type Fields, type Postings } from "./postings.ts";
import type { Tuning } from "./tuning.ts";

/** Which procedures hold a term in which field, and how often. */
export type WordIndex = {
  /** How many procedures there are. */
  size: number;
  /** What a term finds by itself. The terms sought most are kept as they were found. */
  seek(term: number): Sought;
  /** Of each term, in how many fields of how many procedures it stands: what it costs to seek it. */
  prices: Uint32Array;
};

/** The procedures that hold a term, by their places, and how well it fits each. */
type Sought = { places: Uint32Array; scores: Float32Array };

/** `terms`: how many terms there are. A procedure goes by its place in `all`. */
export function buildWordIndex(
  all: readonly Fields[],
  terms: number,
  { fields, bm25 }: Pick<Tuning, "fields" | "bm25">,
): WordIndex {
  const postings = toPostings(all, terms);
  const engineOf = engineFor(all.length, postings);
  const seek = (term: number): Sought => {
    const found = engineOf(term).search(sought, { boost: fields, bm25 });
    return {
      places: Uint32Array.from(found, ({ id }) => Number(id)),
      scores: Float32Array.from(found, ({ score }) => score),
    };
  };
  return {
    size: all.length,
    seek: rememberLast(seek, String, mostKept),
    prices: postings.counts,
  };
}

/**
 * MiniSearch with one term at a time, as if it had been given all. To hold all takes it a third of
 * the time to open a national corpus and sixty megabytes, for terms of which citizens seek few.
 */
function engineFor(size: number, { counts, starts, entries, times, lengths }: Postings) {
  const lengthsAt = Array.from({ length: size }, (_, place) =>
    // To MiniSearch an empty field is one empty term.
    fieldNames.map((__, id) => Math.max(lengths[place * fieldNames.length + id]!, 1)),
  );
  const held = {
    documentCount: size,
    nextId: size,
    fieldIds: Object.fromEntries(fieldNames.map((field, id) => [field, id])),
    averageFieldLength: fieldNames.map((_, id) => averageOf(lengthsAt, id)),
    storedFields: {},
    serializationVersion: 2,
  };
  return (term: number) => {
    const documentIds: Record<number, number> = {};
    const fieldLength: Record<number, number[]> = {};
    const timesIn: Record<number, Record<number, number>> = {};
    const start = starts[term]!;
    for (let at = start; at < start + counts[term]!; at++) {
      const id = entries[at]! % fieldNames.length;
      const place = (entries[at]! - id) / fieldNames.length;
      documentIds[place] = place;
      fieldLength[place] = lengthsAt[place]!;
      (timesIn[id] ??= {})[place] = times[at]!;
    }
    return MiniSearch.loadJS(
      { ...held, documentIds, fieldLength, index: [[sought, timesIn]] },
      { fields: [...fieldNames] },
    );
  };
}

/** The name of the one term that an engine holds. */
const sought = "term";

/** Summed up as MiniSearch does, which rounds at each step. */
function averageOf(lengthsAt: readonly (readonly number[])[], id: number): number {
  let average = 0;
  for (const [place, lengths] of lengthsAt.entries())
    average = (average * place + lengths[id]!) / (place + 1);
  return average;
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

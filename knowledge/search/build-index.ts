import type { Vocabulary } from "../load/load-vocabulary.ts";
import type { ProcedureRecord } from "../procedure-record.ts";
import { ContentTerms } from "./content-terms.ts";
import { directionOfProcedure, type Meaning } from "./meaning.ts";
import type { NearestForeign } from "./nearest-foreign.ts";
import { nearestRow, rowsOf, type Rows } from "./nearest-row.ts";
import { type PhraseWeights, weighPhrases } from "./phrases.ts";
import { readProcedure, type Profile } from "./profile.ts";
import { rarityOf, type Rarity } from "./rarity.ts";
import type { Question } from "./read-question.ts";
import { Terms } from "./terms.ts";
import type { Tuning } from "./tuning.ts";
import type { Fields } from "./postings.ts";
import { buildWordIndex, type WordIndex } from "./word-index.ts";

/** Everything the search needs, built once from the content. */
export type SearchIndex = {
  /** In the order of the records. */
  profiles: readonly Profile[];
  /** Where a procedure stands in `profiles`. */
  places: ReadonlyMap<string, number>;
  terms: Terms;
  words: WordIndex;
  rarity: Rarity;
  /** Of each procedure the weights of its phrases: see `weighPhrases`. */
  phraseWeights: readonly PhraseWeights[];
  /** How many phrases a procedure has at most. */
  mostPhrases: number;
  meaning: Meaning;
  /** The direction of each procedure, one after the other. */
  directions: Float32Array;
  /** What is known but not served here: who asks for that asks others. */
  foreign: Foreign;
  vocabulary: Vocabulary;
  tuning: Tuning;
};

type Foreign = {
  ids: readonly string[];
  rows: Rows;
  /** What was found for the units of a question: see `nearestForeign`. */
  sought: WeakMap<Question["units"], NearestForeign>;
};

export function buildIndex(
  records: readonly ProcedureRecord[],
  { vocabulary, meaning, tuning }: { vocabulary: Vocabulary; meaning: Meaning; tuning: Tuning },
): SearchIndex {
  const terms = new Terms();
  const content = new ContentTerms(terms, meaning.rows);
  const fields: Fields[] = [];
  const profiles: Profile[] = [];
  const directions = new Float32Array(records.length * meaning.dimensions);
  for (const record of records) {
    const read = readProcedure(record, { vocabulary, content });
    directions.set(directionOfProcedure(read.said, meaning), profiles.length * meaning.dimensions);
    profiles.push(read.profile);
    fields.push(read.fields);
  }
  const rarity = rarityOf(profiles, terms, tuning);
  return {
    profiles,
    places: new Map(profiles.map(({ slug }, place) => [slug, place])),
    terms,
    words: buildWordIndex(fields, terms.size, tuning),
    rarity,
    phraseWeights: profiles.map(({ phrases }) => weighPhrases(phrases, rarity)),
    mostPhrases: profiles.reduce((most, { phrases }) => Math.max(most, phrases.count), 0),
    meaning,
    directions,
    foreign: foreignTo(records, directions, meaning),
    vocabulary,
    tuning,
  };
}

function foreignTo(
  records: readonly ProcedureRecord[],
  directions: Float32Array,
  { learned, dimensions }: Meaning,
): Foreign {
  const served = new Set(
    records.flatMap(({ slug, code, formerCodes }) => [slug, code, ...formerCodes]),
  );
  const all = new Float32Array(learned.directions);
  for (let at = 0; at < all.length; at++) all[at]! /= 127;
  const ids: string[] = [];
  const ours = rowsOf(directions, dimensions);
  for (const [row, id] of learned.ids.entries()) {
    const direction = all.subarray(row * dimensions, (row + 1) * dimensions);
    if (served.has(id) || nearestRow(direction, ours, sameMatter).row >= 0) continue;
    all.set(direction, ids.length * dimensions);
    ids.push(id);
  }
  const rows = rowsOf(all.slice(0, ids.length * dimensions), dimensions);
  return { ids, rows, sought: new WeakMap() };
}

/** A matter this near to a procedure of ours is the same under another code. */
const sameMatter = 0.85;

import MiniSearch from "minisearch";
import type { Vocabulary } from "../load/load-vocabulary.ts";
import type { ProcedureRecord } from "../procedure-record.ts";
import { directionOf, type Meaning } from "./meaning.ts";
import { readProcedure, type Fields, type Profile } from "./profile.ts";
import { rarityOf, type Rarity } from "./rarity.ts";
import { Terms } from "./terms.ts";
import type { Tuning } from "./tuning.ts";

/** Everything the search needs, built once from the content. */
export type SearchIndex = {
  engine: MiniSearch;
  /** In the order of the records. */
  profiles: readonly Profile[];
  /** Where a procedure stands in `profiles`. */
  places: ReadonlyMap<string, number>;
  terms: Terms;
  /** By its number, in how many fields of how many procedures a term stands: what it costs. */
  postings: Uint32Array;
  rarity: Rarity;
  meaning: Meaning;
  /** The direction of each procedure, one after the other. */
  directions: Float32Array;
  /** Those of procedures that are known but not served here: what they mean is for others. */
  foreign: Float32Array;
  vocabulary: Vocabulary;
  tuning: Tuning;
};

export function buildIndex(
  records: readonly ProcedureRecord[],
  { vocabulary, meaning, tuning }: { vocabulary: Vocabulary; meaning: Meaning; tuning: Tuning },
): SearchIndex {
  const engine = new MiniSearch<Fields>({
    fields: ["name", "aliases", "field"],
    idField: "slug",
    tokenize: (terms) => terms.split(" "),
    processTerm: (term) => term,
  });
  const terms = new Terms();
  const postings: number[] = [];
  const profiles: Profile[] = [];
  const directions = new Float32Array(records.length * meaning.dimensions);
  for (const record of records) {
    const read = readProcedure(record, vocabulary, terms);
    directions.set(directionOf(read.meaning, meaning), profiles.length * meaning.dimensions);
    profiles.push(read.profile);
    engine.add(read.fields);
    countPostings(read.fields, terms, postings);
  }
  return {
    engine,
    profiles,
    places: new Map(profiles.map(({ slug }, place) => [slug, place])),
    terms,
    postings: Uint32Array.from(postings),
    rarity: rarityOf(profiles, terms, tuning),
    meaning,
    directions,
    foreign: foreignTo(records, meaning),
    vocabulary,
    tuning,
  };
}

function foreignTo(records: readonly ProcedureRecord[], { learned, dimensions }: Meaning) {
  const served = new Set(
    records.flatMap(({ slug, code, formerCodes }) => [slug, code, ...formerCodes]),
  );
  const rows = learned.ids.flatMap((id, row) => (served.has(id) ? [] : [row]));
  const foreign = new Float32Array(rows.length * dimensions);
  rows.forEach((row, place) => {
    for (let d = 0; d < dimensions; d++)
      foreign[place * dimensions + d] = learned.directions[row * dimensions + d]! / 127;
  });
  return foreign;
}

function countPostings({ name, aliases, field }: Fields, terms: Terms, postings: number[]) {
  for (const text of [name, aliases, field])
    for (const term of new Set(text.split(" "))) {
      const number = terms.add(term);
      while (postings.length <= number) postings.push(0);
      postings[number]! += 1;
    }
}

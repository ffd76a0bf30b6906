import MiniSearch from "minisearch";
import type { Vocabulary } from "../load/load-vocabulary.ts";
import type { ProcedureRecord } from "../procedure-record.ts";
import { profileOf, type Fields, type Profile } from "./profile.ts";
import { rarityOf, type Rarity } from "./rarity.ts";
import { Terms } from "./terms.ts";
import type { Tuning } from "./tuning.ts";

/** Everything the search needs, built once from the content. */
export type SearchIndex = {
  engine: MiniSearch;
  profiles: ReadonlyMap<string, Profile>;
  terms: Terms;
  /** In how many fields of how many procedures a term stands: what a search for it costs. */
  postings: ReadonlyMap<string, number>;
  rarity: Rarity;
  vocabulary: Vocabulary;
  tuning: Tuning;
};

export function buildIndex(
  records: readonly ProcedureRecord[],
  vocabulary: Vocabulary,
  tuning: Tuning,
): SearchIndex {
  const engine = new MiniSearch<Fields>({
    fields: ["name", "aliases", "field", "body"],
    idField: "slug",
    tokenize: (terms) => terms.split(" "),
    processTerm: (term) => term,
  });
  const terms = new Terms();
  const postings = new Map<string, number>();
  const profiles = new Map<string, Profile>();
  for (const record of records) {
    const { profile, fields } = profileOf(record, vocabulary, terms);
    profiles.set(profile.slug, profile);
    engine.add(fields);
    for (const field of [fields.name, fields.aliases, fields.field, fields.body])
      for (const term of new Set(field.split(" ")))
        postings.set(term, (postings.get(term) ?? 0) + 1);
  }
  const rarity = rarityOf([...profiles.values()], terms, tuning);
  return { engine, profiles, terms, postings, rarity, vocabulary, tuning };
}

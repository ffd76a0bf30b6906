import MiniSearch from "minisearch";
import type { Vocabulary } from "../load/load-vocabulary.ts";
import type { ProcedureRecord } from "../procedure-record.ts";
import { indexTerms } from "./index-terms.ts";
import { profileOf, type Profile } from "./profile.ts";
import type { Tuning } from "./tuning.ts";
import { rarityOf, type Rarity } from "./rarity.ts";

/** Everything the search needs, built once from the content. */
export type SearchIndex = {
  engine: MiniSearch;
  profiles: ReadonlyMap<string, Profile>;
  rarity: Rarity;
  vocabulary: Vocabulary;
  tuning: Tuning;
};

/** One procedure as the index sees it: the citizens' own words count as aliases. */
type Document = { id: string; name: string; aliases: string; field: string; body: string };

export function buildIndex(
  records: readonly ProcedureRecord[],
  vocabulary: Vocabulary,
  tuning: Tuning,
): SearchIndex {
  const engine = new MiniSearch<Document>({
    fields: ["name", "aliases", "field", "body"],
    tokenize: (text) => indexTerms(text, vocabulary),
    processTerm: (term) => term,
  });
  engine.addAll(records.map(toDocument));
  const profiles = records.map((record) => profileOf(record, vocabulary));
  return {
    engine,
    profiles: new Map(profiles.map((profile) => [profile.slug, profile])),
    rarity: rarityOf(profiles, tuning),
    vocabulary,
    tuning,
  };
}

function toDocument(record: ProcedureRecord): Document {
  return {
    id: record.slug,
    name: record.name,
    aliases: [...record.aliases, ...record.citizenWords].join(" . "),
    field: record.field,
    body: [
      record.authority,
      record.result,
      ...record.steps,
      ...record.conditions,
      ...record.components.flatMap(({ name, when }) => [name, when ?? ""]),
    ].join(" . "),
  };
}

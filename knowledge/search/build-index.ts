import MiniSearch from "minisearch";
import type { Vocabulary } from "../load/load-vocabulary.ts";
import type { ProcedureRecord } from "../procedure-record.ts";
import { profileOf, type Profile } from "./profile.ts";
import { rarityOf, type Rarity } from "./rarity.ts";
import type { Tuning } from "./tuning.ts";

/** Everything the search needs, built once from the content. */
export type SearchIndex = {
  engine: MiniSearch;
  profiles: ReadonlyMap<string, Profile>;
  rarity: Rarity;
  vocabulary: Vocabulary;
  tuning: Tuning;
};

export function buildIndex(
  records: readonly ProcedureRecord[],
  vocabulary: Vocabulary,
  tuning: Tuning,
): SearchIndex {
  const profiles = records.map((record) => profileOf(record, vocabulary));
  // Terms hold no space, so a field is handed over as its terms with spaces between.
  const engine = new MiniSearch<Profile>({
    fields: ["name", "aliases", "field", "body"],
    idField: "slug",
    extractField: ({ slug, terms }, field) =>
      field === "slug" ? slug : terms[field as keyof Profile["terms"]].join(" "),
    tokenize: (terms) => terms.split(" "),
    processTerm: (term) => term,
  });
  engine.addAll(profiles);
  return {
    engine,
    profiles: new Map(profiles.map((profile) => [profile.slug, profile])),
    rarity: rarityOf(profiles, tuning),
    vocabulary,
    tuning,
  };
}

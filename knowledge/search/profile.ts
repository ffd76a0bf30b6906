import type { Vocabulary } from "../load/load-vocabulary.ts";
import type { ProcedureRecord } from "../procedure-record.ts";
import { indexTerms } from "./index-terms.ts";
import { readQuestion } from "./read-question.ts";

/** What the search knows of one procedure. The citizens' own words count as aliases. */
export type Profile = {
  slug: string;
  /** Its name and each alias, as the units a question would have. */
  phrases: readonly ReadonlySet<string>[];
  /** Every term of its name and aliases: syllables, toned syllables ("=trường"), concepts. */
  nameTerms: ReadonlySet<string>;
  bodyTerms: ReadonlySet<string>;
  /** What the index holds of it: the terms of each field, in order, with repeats. */
  terms: Record<"name" | "aliases" | "field" | "body", readonly string[]>;
};

export function profileOf(record: ProcedureRecord, vocabulary: Vocabulary): Profile {
  const aliases = [...record.aliases, ...record.citizenWords];
  const termsOf = (texts: readonly string[]) =>
    texts.flatMap((text) => indexTerms(text, vocabulary));
  const terms = {
    name: termsOf([record.name]),
    aliases: termsOf(aliases),
    field: termsOf([record.field]),
    body: termsOf(bodyOf(record)),
  };
  return {
    slug: record.slug,
    phrases: [record.name, ...aliases]
      .map((name) => unitIds(name, vocabulary))
      .filter((ids) => ids.size > 0),
    nameTerms: new Set([...terms.name, ...terms.aliases]),
    bodyTerms: new Set(terms.body),
    terms,
  };
}

function bodyOf(record: ProcedureRecord): string[] {
  return [
    record.authority ?? "",
    record.result ?? "",
    ...record.steps,
    ...record.conditions,
    ...record.components.flatMap(({ name, when }) => [name, when ?? ""]),
  ];
}

function unitIds(name: string, vocabulary: Vocabulary): ReadonlySet<string> {
  return new Set(readQuestion(name, vocabulary).units.map(({ id }) => id));
}

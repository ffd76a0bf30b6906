import type { Vocabulary } from "../load/load-vocabulary.ts";
import type { ProcedureRecord } from "../procedure-record.ts";
import { indexTerms } from "./index-terms.ts";
import { readQuestion } from "./read-question.ts";

/** What the ranking knows of one procedure. */
export type Profile = {
  slug: string;
  /** Its name and each alias, as the units a question would have. */
  phrases: readonly ReadonlySet<string>[];
  /** Every term of its names: syllables, toned syllables ("=trường") and concepts. */
  nameTerms: ReadonlySet<string>;
  bodyTerms: ReadonlySet<string>;
};

export function profileOf(record: ProcedureRecord, vocabulary: Vocabulary): Profile {
  const names = [record.name, ...record.aliases, ...record.citizenWords];
  const body = [record.authority, record.result, ...record.steps, ...record.conditions].concat(
    record.components.flatMap(({ name, when }) => [name, when ?? ""]),
  );
  return {
    slug: record.slug,
    phrases: names.map((name) => unitIds(name, vocabulary)).filter((ids) => ids.size > 0),
    nameTerms: new Set(names.flatMap((name) => indexTerms(name, vocabulary))),
    bodyTerms: new Set(body.flatMap((text) => indexTerms(text, vocabulary))),
  };
}

function unitIds(name: string, vocabulary: Vocabulary): ReadonlySet<string> {
  return new Set(readQuestion(name, vocabulary).units.map(({ id }) => id));
}

import type { Vocabulary } from "../load/load-vocabulary.ts";
import type { ProcedureRecord } from "../procedure-record.ts";
import { indexTerms, tonedTerms } from "./index-terms.ts";
import { meaningOf, procedureMeaning } from "./meaning.ts";
import { questionOf, readQuestion, wordsOf, type Question } from "./read-question.ts";
import { toPhrases, type Phrases, type PhraseTerms } from "./phrases.ts";
import { sidesOf, type Sides } from "./sides.ts";
import { termSet, type TermSet } from "./term-set.ts";
import type { Terms } from "./terms.ts";

/** What the search knows of one procedure. The citizens' own words count as aliases. */
export type Profile = {
  slug: string;
  phrases: Phrases;
  /** Every term of its name and aliases: syllables, toned syllables ("=trường"), pairs, concepts. */
  named: TermSet;
  /** Units of its facts. */
  body: TermSet;
  /** The sides of each group of opposites that its names take. */
  sides: Sides;
  /** Those that its official name takes. */
  officialSides: Sides;
  /** How near it is to a household: 1 for a commune or school, 0 for a ministry alone. */
  nearness: number;
};

/** What the index holds of a procedure: the terms of each field with spaces between. */
export type Fields = { name: string; aliases: string; field: string };

export type ReadProcedure = {
  profile: Profile;
  fields: Fields;
  meaning: ReadonlyMap<string, number>;
};

export function readProcedure(
  record: ProcedureRecord,
  vocabulary: Vocabulary,
  terms: Terms,
): ReadProcedure {
  const official = readName(record.name, vocabulary);
  const asked = [...record.aliases, ...record.citizenWords].map((name) =>
    readName(name, vocabulary),
  );
  const body = readQuestion(bodyOf(record), vocabulary);
  const aliases = asked.flatMap(({ terms: own }) => own);
  const named = [official, ...asked].flatMap((name) => [...name.terms, ...name.toned]);
  return {
    profile: {
      slug: record.slug,
      phrases: toPhrases(
        [official, ...asked].map(({ question }) => phraseOf(question)),
        terms,
      ),
      named: termSet(named.map((term) => terms.add(term))),
      body: termSet(body.units.map(({ id }) => terms.add(id))),
      sides: sidesOf(new Set(named), vocabulary.contrasts),
      officialSides: sidesOf(new Set(official.terms), vocabulary.contrasts),
      nearness: nearnessOf(record),
    },
    fields: {
      name: official.terms.join(" "),
      aliases: aliases.join(" "),
      field: readName(record.field, vocabulary).terms.join(" "),
    },
    meaning: procedureMeaning({
      name: [meaningOf(official.question)],
      words: asked.map(({ question }) => meaningOf(question)),
      body: [meaningOf(body)],
    }),
  };
}

function readName(name: string, vocabulary: Vocabulary) {
  const words = wordsOf(name, vocabulary);
  return {
    terms: indexTerms(words, vocabulary),
    toned: tonedTerms(words),
    question: questionOf(words, vocabulary),
  };
}

/** What it is about, the most telling first: the rest of a record rarely says more. */
export function bodyOf(record: ProcedureRecord): string {
  const papers = record.components.flatMap(({ name, when }) => [name, when ?? ""]).join(" . ");
  return [record.result ?? "", papers.slice(0, 400), ...record.steps, ...record.conditions]
    .join(" . ")
    .slice(0, 600);
}

function phraseOf({ units }: Question): PhraseTerms {
  const told = units.filter(({ kind }) => kind !== "filler");
  const kept = told.length > 0 ? told : units;
  return { units: kept.map(({ id }) => id), pairs: [...new Set(kept.flatMap(pairsOf))] };
}

/** What stands for the order of words: pairs of neighbours; a concept is as good as a pair. */
export function pairsOf({ id, wording }: { id: string; wording: readonly string[] }): string[] {
  return id.startsWith("#") ? [id] : [...wording];
}

function nearnessOf({ levels }: ProcedureRecord): number {
  if (levels.includes("school") || levels.includes("commune")) return 1;
  return levels.includes("province") ? 0.5 : 0;
}

import type { Vocabulary } from "../load/load-vocabulary.ts";
import type { ProcedureRecord } from "../procedure-record.ts";
import { indexTerms, tonedTerms } from "./index-terms.ts";
import { procedureMeaning } from "./meaning.ts";
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

/** The terms of a procedure in each field of the index, repeats included. */
export type Fields = Record<"name" | "aliases" | "field", readonly string[]>;

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
  const read = (name: string) => readName(name, vocabulary);
  const official = read(record.name);
  const asked = [...record.aliases, ...record.citizenWords].map(read);
  const body = readQuestion(bodyOf(record), vocabulary);
  const named: number[] = [];
  for (const name of [official, ...asked])
    for (const term of [...name.terms, ...name.toned]) named.push(terms.add(term));
  const aliases = asked.flatMap((name) => name.terms);
  const concepts = new Set([...official.terms, ...aliases].filter(isConcept));
  const phrases = [official, ...asked].map(({ question }) => phraseOf(question));
  return {
    profile: {
      slug: record.slug,
      phrases: toPhrases(phrases, terms),
      named: termSet(named),
      body: termSet(body.units.map(({ id }) => terms.add(id))),
      sides: sidesOf(concepts, vocabulary.contrasts),
      officialSides: sidesOf(new Set(official.terms.filter(isConcept)), vocabulary.contrasts),
      nearness: nearnessOf(record),
    },
    fields: { name: official.terms, aliases, field: read(record.field).terms },
    meaning: procedureMeaning({
      name: [official.question],
      words: asked.map(({ question }) => question),
      body: [body],
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

function isConcept(term: string): boolean {
  return term.startsWith("#");
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

import type { Vocabulary } from "../load/load-vocabulary.ts";
import { meaningOf } from "../search/meaning.ts";
import { readQuestion } from "../search/read-question.ts";
import { foldTones } from "../text/fold-tones.ts";
import { isHeldOut } from "./is-held-out.ts";

/** A procedure, or a matter of others, as the training sees it. */
export type Subject = {
  /** National code, slug, or "elsewhere:" and the matter's id. */
  id: string;
  name: string;
  facts: string;
  phrases: readonly string[];
};

/** What the training learns from: subjects, and ways in which citizens ask for them. */
export type Lesson = {
  terms: readonly string[];
  /** In how many subjects a term stands. */
  counts: readonly number[];
  /** Per subject, the terms of its official name and of its facts. */
  names: readonly (readonly number[])[];
  bodies: readonly (readonly number[])[];
  /** Ways of asking, each with the place of its subject. `bare`: as typed without tone marks. */
  phrases: readonly Phrase[];
  /** Left out of the training, to score it. */
  heldOut: readonly Phrase[];
};

export type Phrase = { owner: number; terms: readonly number[]; bare: readonly number[] };

/** A pair of words that stands in one subject alone teaches nothing that its words don't. */
function leastCount(term: string): number {
  return term.includes("_") ? 2 : 1;
}

export function prepareLesson(subjects: readonly Subject[], vocabulary: Vocabulary): Lesson {
  const read = (text: string) => [...meaningOf(readQuestion(text, vocabulary)).keys()];
  const procedures = subjects.map(({ name, facts, phrases }) => ({
    name: read(name),
    body: read(facts),
    phrases,
  }));
  const asked = procedures.map(({ phrases }) =>
    phrases.map((text) => ({
      terms: read(text),
      bare: read(foldTones(text)),
      isHeldOut: isHeldOut(text) && phrases.length > 3,
    })),
  );
  const counts = new Map<string, number>();
  procedures.forEach(({ name, body }, place) => {
    const kept = asked[place]!.filter((phrase) => !phrase.isHeldOut);
    for (const term of new Set([...name, ...body, ...kept.flatMap(({ terms }) => terms)]))
      counts.set(term, (counts.get(term) ?? 0) + 1);
  });
  const terms = [...counts]
    .flatMap(([term, count]) => (count < leastCount(term) ? [] : [term]))
    .toSorted();
  const numbers = new Map(terms.map((term, number) => [term, number]));
  const numbered = (names: readonly string[]) => names.flatMap((name) => numbers.get(name) ?? []);
  const all = asked.flatMap((phrases, owner) =>
    phrases.map((phrase) => ({
      owner,
      terms: numbered(phrase.terms),
      bare: numbered(phrase.bare),
      isHeldOut: phrase.isHeldOut,
    })),
  );
  return {
    terms,
    counts: terms.map((term) => counts.get(term) ?? 0),
    names: procedures.map(({ name }) => numbered(name)),
    bodies: procedures.map(({ body }) => numbered(body)),
    phrases: all.filter((phrase) => !phrase.isHeldOut && phrase.terms.length > 0),
    heldOut: all.filter((phrase) => phrase.isHeldOut),
  };
}

import type { Case, Vocabulary } from "../load/load-vocabulary.ts";
import { readingOf } from "../search/read-question.ts";
import { contentWords } from "./content-words.ts";
import { sidesOf, type NamedSides } from "./sides-of.ts";
import { phrasesIn, type Heard } from "../text/phrases-in.ts";
import { spoken, talkWords, without } from "./talk-words.ts";
import { matterOf } from "./twins.ts";

/** A procedure's title taken apart. */
export type Title = {
  sides: NamedSides;
  /** The label of the case it is, by group: "Gia hạn" of "deed". */
  cases: ReadonlyMap<string, string>;
  /** It is no case but the plain one: what is meant when no case is named. */
  isPlain: boolean;
  /** What it is about, without its case: folded words. */
  object: ReadonlySet<string>;
  /** The same as a text. */
  objectText: string;
  /** The same as a question's units that matter. */
  units: ReadonlySet<string>;
};

/** Of several cases of one group the first is the title's own: what follows is its object. */
export function readTitle(name: string, { vocabulary }: { vocabulary: Vocabulary }): Title {
  const words = talkWords(matterOf(name), vocabulary);
  const first = new Map<string, Heard<Case>>();
  for (const heard of phrasesIn(words, vocabulary.cases))
    if (!first.has(heard.value.group)) first.set(heard.value.group, heard);
  const concepts = phrasesIn(words, vocabulary.concepts).flatMap(({ value }) => value);
  const rest = without(words, [...first.values()]);
  return {
    sides: sidesOf(concepts, vocabulary.contrasts),
    cases: new Map([...first].map(([group, { value }]) => [group, value.label])),
    isPlain: [...first.values()].every(({ value }) => value.isPlain),
    object: new Set(rest.map(({ folded }) => folded)),
    objectText: spoken(rest),
    units: new Set(contentWords(readingOf(rest, vocabulary)).map(({ id }) => id)),
  };
}

/** How far two titles are about one thing: shared words among all of both, from 0 to 1. */
export function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  const all = a.size + b.size - shared;
  return all === 0 ? 1 : shared / all;
}

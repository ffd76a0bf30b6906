import { join } from "node:path";
import type { z } from "zod";
import type { Aspect } from "../procedure.ts";
import { casesFile } from "../talk-vocabulary.ts";
import { foldTones } from "../text/fold-tones.ts";
import { PhraseTree } from "../text/phrase-tree.ts";
import type { Speller } from "../text/speller.ts";
import { toWords, type Word } from "../text/word.ts";
import { toneReader, type ToneReader } from "../tones/tone-reader.ts";
import {
  abbreviationsFile,
  aspectCuesFile,
  conceptsFile,
  contrastsFile,
  fillerFile,
  outOfScopeFile,
  referencesFile,
  type ContrastGroups,
  type OutOfScopeMatter,
} from "../vocabulary.ts";
import { loadSpeller } from "./load-speller.ts";
import { loadTones } from "./load-tones.ts";
import { readContentFile } from "./read-content-file.ts";
import { type NamedPhrase, phrasesOf, type SameWords } from "./same-words.ts";

/** What a known phrase does in a question. */
export type Sense =
  | { kind: "concept"; concepts: readonly string[]; matter?: OutOfScopeMatter }
  | { kind: "aspect"; aspects: readonly Aspect[]; isWeak: boolean }
  | { kind: "out_of_scope"; matter: OutOfScopeMatter }
  | { kind: "reference" }
  | { kind: "filler" };

/** One member of a group of cases. */
export type Case = { group: string; label: string; isPlain: boolean };

export type Vocabulary = {
  abbreviations: PhraseTree<readonly Word[]>;
  /** All senses, for questions. */
  senses: PhraseTree<Sense>;
  /** Concepts alone, for content. */
  concepts: PhraseTree<readonly string[]>;
  /** The shipped phrases with their concepts, for the staff to look up. */
  thesaurus: readonly NamedPhrase[];
  contrasts: ContrastGroups;
  /** How one matter parts into cases: "cấp lại", "gia hạn". */
  cases: PhraseTree<Case>;
  /** Bare letters of one-syllable fillers: without marks "no" may be "nó" as well as "nợ". */
  bareFillers: ReadonlySet<string>;
  /** For messages, before they are read: see `mendText`. */
  speller: Speller;
  /** For messages typed without tone marks. */
  readTones: ToneReader;
};

/** Reads content/vocabulary; the staff's `sameWords` go before it. Throws ContentError. */
export function loadVocabulary(
  contentDir: string,
  sameWords: readonly SameWords[] = [],
): Vocabulary {
  const open = (name: string) => join(contentDir, "vocabulary", name);
  const read = <Schema extends Parameters<typeof readContentFile>[2]>(
    name: string,
    schema: Schema,
  ) => readContentFile(open(name), `vocabulary/${name}`, schema);

  const abbreviations = new PhraseTree<readonly Word[]>();
  for (const [short, long] of Object.entries(read("abbreviations.json", abbreviationsFile).entries))
    abbreviations.add(short, toWords(long));

  // Of two senses of one phrase the one added first wins: a concept before an aspect, and so on.
  const senses = new PhraseTree<Sense>();
  const concepts = new PhraseTree<readonly string[]>();
  const { matters } = read("out-of-scope.json", outOfScopeFile);
  const matterIn = matterFinder(matters);
  const thesaurus = ["concepts.json", "acts.json", "thesaurus.json"].flatMap((file) =>
    Object.entries(read(file, conceptsFile).concepts).flatMap(([key, phrases]) =>
      phrases.map((phrase): NamedPhrase => [phrase, key.split(" ")]),
    ),
  );
  for (const [phrase, named] of [...phrasesOf(sameWords, thesaurus), ...thesaurus]) {
    const matter = matterIn(phrase);
    senses.add(phrase, { kind: "concept", concepts: named, ...(matter && { matter }) });
    concepts.add(phrase, named);
  }
  for (const { aspects, isWeak, phrases } of read("aspect-cues.json", aspectCuesFile).cues)
    for (const phrase of phrases) senses.add(phrase, { kind: "aspect", aspects, isWeak });
  for (const matter of matters)
    for (const phrase of matter.phrases) senses.add(phrase, { kind: "out_of_scope", matter });
  for (const phrase of read("references.json", referencesFile).phrases)
    senses.add(phrase, { kind: "reference" });
  const fillers = read("filler.json", fillerFile).phrases;
  for (const phrase of fillers) senses.add(phrase, { kind: "filler" });

  const speller = loadSpeller(contentDir, senses.phrases());
  return {
    abbreviations,
    senses,
    concepts,
    thesaurus,
    contrasts: read("contrasts.json", contrastsFile).groups,
    cases: casesOf(read("cases.json", casesFile)),
    bareFillers: new Set(fillers.filter((phrase) => !/\s/.test(phrase)).map(foldTones)),
    speller,
    readTones: toneReader(loadTones(contentDir), (first) => speller.lexicon.followersOf(first)),
  };
}

function casesOf({ groups }: z.infer<typeof casesFile>): PhraseTree<Case> {
  const tree = new PhraseTree<Case>();
  for (const [group, { cases }] of Object.entries(groups))
    for (const { label, isPlain, phrases } of cases)
      for (const phrase of phrases) tree.add(phrase, { group, label, isPlain });
  return tree;
}

/** A concept's phrase that holds an out-of-scope one names that matter too ("làm căn cước"). */
function matterFinder(matters: readonly OutOfScopeMatter[]) {
  const tree = new PhraseTree<OutOfScopeMatter>();
  for (const matter of matters) for (const phrase of matter.phrases) tree.add(phrase, matter);
  return (phrase: string): OutOfScopeMatter | undefined => {
    const words = toWords(phrase);
    for (let at = 0; at < words.length; at++) {
      const match = tree.longestAt(words, at);
      if (match !== undefined) return match.value;
    }
    return undefined;
  };
}

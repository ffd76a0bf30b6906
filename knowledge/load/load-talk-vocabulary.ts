import { join } from "node:path";
import type { Change } from "../answer/finding.ts";
import { PhraseTree } from "../text/phrase-tree.ts";
import { casesFile, changesFile, talkFile, type Place } from "../talk-vocabulary.ts";
import { outOfScopeFile, type OutOfScopeMatter } from "../vocabulary.ts";
import { ofOthers, type Called } from "./of-others.ts";
import { readContentFile } from "./read-content-file.ts";

/** What the choice of an answer knows of how a talk goes on, and of matters of others. */
export type TalkVocabulary = {
  /** Label of a title that names no member, by group; null: none. */
  otherwise: ReadonlyMap<string, string | null>;
  corrections: PhraseTree<true>;
  hesitations: PhraseTree<true>;
  insteadOf: PhraseTree<true>;
  notMeant: PhraseTree<true>;
  notAtAll: PhraseTree<true>;
  leftAside: PhraseTree<true>;
  denials: PhraseTree<true>;
  switches: PhraseTree<true>;
  returns: PhraseTree<"last" | "first">;
  ordinals: PhraseTree<Place>;
  joiners: PhraseTree<true>;
  adders: PhraseTree<true>;
  both: PhraseTree<true>;
  /** Each as itself. */
  repeated: PhraseTree<string>;
  requests: PhraseTree<true>;
  changes: PhraseTree<Change>;
  /** Matters that the served procedures do not hold. */
  matters: PhraseTree<OutOfScopeMatter>;
};

/**
 * Reads content/vocabulary. What the served procedures are called is no matter of others. Throws ContentError.
 */
export function loadTalkVocabulary(
  contentDir: string,
  served: readonly Called[],
  concepts: PhraseTree<readonly string[]>,
): TalkVocabulary {
  const read = <Schema extends Parameters<typeof readContentFile>[2]>(
    name: string,
    schema: Schema,
  ) => readContentFile(join(contentDir, "vocabulary", name), `vocabulary/${name}`, schema);
  const talk = read("talk.json", talkFile);
  const { groups } = read("cases.json", casesFile);
  const { changes } = read("changes.json", changesFile);
  const { matters } = read("out-of-scope.json", outOfScopeFile);
  return {
    otherwise: new Map(Object.entries(groups).map(([group, one]) => [group, one.otherwise])),
    corrections: treeOf([[true, talk.corrections]]),
    hesitations: treeOf([[true, talk.hesitations]]),
    insteadOf: treeOf([[true, talk.insteadOf]]),
    notMeant: treeOf([[true, talk.notMeant]]),
    notAtAll: treeOf([[true, talk.notAtAll]]),
    leftAside: treeOf([[true, talk.leftAside]]),
    denials: treeOf([[true, talk.denials]]),
    switches: treeOf([[true, talk.switches]]),
    returns: treeOf([
      ["last", talk.returnsToLast],
      ["first", talk.returnsToFirst],
    ]),
    ordinals: treeOf(
      Object.entries(talk.ordinals).map(([place, phrases]) => [place as Place, phrases]),
    ),
    joiners: treeOf([[true, talk.joiners]]),
    adders: treeOf([[true, talk.adders]]),
    both: treeOf([[true, talk.both]]),
    repeated: treeOf(talk.repeated.map((phrase) => [phrase, [phrase]])),
    requests: treeOf([[true, talk.requests]]),
    changes: treeOf(
      changes.map(({ name, since, now, law, confidence, phrases }) => [
        { name, since, now, law, isSure: confidence === "high" },
        phrases,
      ]),
    ),
    matters: treeOf(ofOthers(matters, served, concepts).map((matter) => [matter, matter.phrases])),
  };
}

function treeOf<Value>(
  entries: readonly (readonly [Value, readonly string[]])[],
): PhraseTree<Value> {
  const tree = new PhraseTree<Value>();
  for (const [value, phrases] of entries) for (const phrase of phrases) tree.add(phrase, value);
  return tree;
}

import { join } from "node:path";
import { aspectReader } from "./aspects/aspect-reader.ts";
import { exactWords } from "./exact-words.ts";
import { hintReader } from "./hints/hint-reader.ts";
import { openPortalFile } from "./import/open-portal-file.ts";
import { loadAspects } from "./load/load-aspects.ts";
import { withCitizenWords } from "./load/load-citizen-words.ts";
import { loadElsewhere } from "./load/load-elsewhere.ts";
import { loadFamilies } from "./load/load-families.ts";
import { loadHints } from "./load/load-hints.ts";
import { loadMeaning } from "./load/load-meaning.ts";
import { loadProcedures } from "./load/load-procedures.ts";
import { loadTalkVocabulary } from "./load/load-talk-vocabulary.ts";
import type { SameWords } from "./load/same-words.ts";
import { spellingTexts } from "./load/spelling-texts.ts";
import { loadVocabulary, type Vocabulary } from "./load/load-vocabulary.ts";
import { readContentFile } from "./load/read-content-file.ts";
import { withWords } from "./load/with-words.ts";
import { type MarksOf, marksReader } from "./marks/marks-reader.ts";
import type { ProcedureRecord } from "./procedure-record.ts";
import { buildIndex } from "./search/build-index.ts";
import { featureNames, type Features } from "./search/feature-names.ts";
import { findElsewhere } from "./search/find-elsewhere.ts";
import { isCalled } from "./search/is-called.ts";
import { findCodes } from "./search/find-code.ts";
import { rankProcedures, type Ranked } from "./search/rank-procedures.ts";
import { tuningFile } from "./search/tuning.ts";
import { rememberLast } from "./remember-last.ts";
import { mendText } from "./text/mend-text.ts";
import { answerHouse, type AnswerHouse } from "./answer/answer-house.ts";

/** What the answers are chosen with, and how a message is set right before it is read. */
export type OpenHouse = {
  records: ReadonlyMap<string, ProcedureRecord>;
  /** The records as they are written, without the citizens' words from beside them. */
  written: ReadonlyMap<string, ProcedureRecord>;
  /** The same as they came with the content. */
  shipped: ReadonlyMap<string, ProcedureRecord>;
  vocabulary: Vocabulary;
  house: AnswerHouse;
  marksOf: MarksOf;
  mend(text: string): string;
};

/** Reads and validates every content file and builds the index: see `openKnowledge`. */
export function openHouse(contentDir: string, from: KnowledgeSources = {}): OpenHouse {
  const shipped =
    from.portalFile === undefined ? loadProcedures(contentDir) : openPortalFile(from.portalFile);
  const written = withRecords(shipped, from.records);
  const loaded = withCitizenWords([...written.values()], contentDir).map((record) =>
    withWords(record, from.extraWords?.get(record.slug)),
  );
  const records = new Map(loaded.map((record) => [record.slug, record]));
  const codes = codesOf(loaded);
  const vocabulary = loadVocabulary(contentDir, from.sameWords);
  vocabulary.speller.lexicon.learnAll(spellingTexts(loaded));
  // The steps of one turn ask for the same message.
  const mend = rememberLast((text: string) => mendText(text, vocabulary.speller), String);
  const tuning = readContentFile(join(contentDir, "tuning.json"), "tuning.json", tuningFile);
  const meaning = loadMeaning(contentDir);
  const index = buildIndex(loaded, { vocabulary, meaning, tuning });

  const decided = exactWords(from.extraWords ?? new Map(), vocabulary);
  const elsewhere = new Map(loadElsewhere(contentDir).map((matter) => [matter.id, matter]));
  const talk = loadTalkVocabulary(contentDir, loaded, vocabulary.concepts);
  const marksOf = marksReader(vocabulary);
  const house = answerHouse({
    records,
    tuning,
    vocabulary,
    talk,
    families: loadFamilies(contentDir, loaded),
    asks: aspectReader(marksOf, loadAspects(contentDir)),
    hints: hintReader(marksOf, loadHints(contentDir)),
    rank: (question, also) => rankProcedures(question, index, also),
    isCalled: (slug, term) => isCalled(slug, term, index),
    elsewhere: (question) => findElsewhere(question, index, elsewhere),
    named: (text) => {
      const coded = findCodes(text).flatMap((code) => codes.get(code) ?? [])[0];
      const slug = coded ?? decided(text);
      return slug !== undefined && records.has(slug) ? exactly(slug) : undefined;
    },
  });
  return { records, written, shipped: withRecords(shipped), vocabulary, house, marksOf, mend };
}

export type KnowledgeSources = { portalFile?: string } & Partial<Additions>;
export type ExtraWords = ReadonlyMap<string, readonly string[]>;

/** What the staff of a house adds to the shipped content. */
export type Additions = {
  /** Citizens' words, by slug. */
  extraWords: ExtraWords;
  /** Whole records: in place of the shipped one of the same slug, or new. */
  records: readonly ProcedureRecord[];
  sameWords: readonly SameWords[];
};

/** In the order of their slugs. */
function withRecords(
  shipped: readonly ProcedureRecord[],
  own: readonly ProcedureRecord[] = [],
): ReadonlyMap<string, ProcedureRecord> {
  const found = new Map([...shipped, ...own].map((record) => [record.slug, record]));
  if (own.length === 0) return found;
  return new Map([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** A procedure named by its code or by the staff's very words is meant, whatever else is said. */
function exactly(slug: string): Ranked {
  return { slug, score: 1, share: 1, features: allOnes };
}

const allOnes = Object.fromEntries(featureNames.map((name) => [name, 1])) as Features;

function codesOf(records: readonly ProcedureRecord[]): ReadonlyMap<string, string> {
  return new Map(
    records.flatMap(({ slug, code, formerCodes }) =>
      [...formerCodes, ...(code === null ? [] : [code])].map((own) => [own, slug] as const),
    ),
  );
}

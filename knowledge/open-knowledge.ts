import { join } from "node:path";
import { z } from "zod";
import type { Answer } from "./answer/answer.ts";
import { buildAnswer } from "./answer/build-answer.ts";
import { answerHouse } from "./answer/answer-house.ts";
import { chooseAnswer } from "./answer/choose-answer.ts";
import type { Context } from "./answer/context.ts";
import type { Finding } from "./answer/finding.ts";
import { ContentError } from "./content-error.ts";
import { exactWords } from "./exact-words.ts";
import { readPortalFile } from "./import/read-portal-file.ts";
import { withCitizenWords } from "./load/load-citizen-words.ts";
import { loadElsewhere } from "./load/load-elsewhere.ts";
import { loadMeaning } from "./load/load-meaning.ts";
import { loadProcedures } from "./load/load-procedures.ts";
import { loadTalkVocabulary } from "./load/load-talk-vocabulary.ts";
import { loadVocabulary } from "./load/load-vocabulary.ts";
import { readContentFile } from "./load/read-content-file.ts";
import type { Aspect, Procedure } from "./procedure.ts";
import { toProcedure, type ProcedureRecord } from "./procedure-record.ts";
import { buildIndex } from "./search/build-index.ts";
import { featureNames, type Features } from "./search/feature-names.ts";
import { findElsewhere } from "./search/find-elsewhere.ts";
import { findCodes } from "./search/find-code.ts";
import { rankProcedures, type Ranked } from "./search/rank-procedures.ts";
import { tuningFile } from "./search/tuning.ts";
import { type WrittenWord, writtenWords } from "./written-words.ts";
import { mendText } from "./text/mend-text.ts";

export type Knowledge = {
  ask(question: string, context: Context): Finding;
  /** The named aspects of one procedure; none named: its overview. */
  answer(slug: string, asked: readonly Aspect[], today: string): Answer | undefined;
  procedure(slug: string): Procedure | undefined;
  /** The procedures offered first in the menu. */
  popular(): readonly Procedure[];
  /** Every procedure, in the order of their slugs. */
  all(): readonly Procedure[];
  /** What `ask` would choose from, best first: for evaluation and for the staff's gap list. */
  rank(question: string): readonly Ranked[];
  /** The words of a question that carry its meaning, and which of them a procedure is called by. */
  contentWords(text: string, slug?: string): readonly WrittenWord[];
  readonly size: number;
};

/**
 * Reads and validates every content file and builds the index. Throws ContentError. With a
 * `portalFile` (a national-portal export), its procedures are served instead of the shipped ones.
 * `extraWords` are the staff's additions to the citizens' words, by slug, and mean their procedure
 * where a question says just them; those of an unknown slug are passed over.
 */
export function openKnowledge(contentDir: string, from: KnowledgeSources = {}): Knowledge {
  const shipped =
    from.portalFile === undefined
      ? loadProcedures(contentDir)
      : readPortalFile(from.portalFile).records;
  const loaded = withCitizenWords(shipped, contentDir).map((record) =>
    withWords(record, from.extraWords?.get(record.slug)),
  );
  const records = new Map(loaded.map((record) => [record.slug, record]));
  const codes = codesOf(loaded);
  const popular = from.portalFile === undefined ? loadPopular(contentDir, records) : [];
  const vocabulary = loadVocabulary(contentDir);
  vocabulary.speller.lexicon.learnAll(
    loaded.flatMap(({ name, aliases, citizenWords }) => [name, ...aliases, ...citizenWords]),
  );
  const mend = (text: string) => mendText(text, vocabulary.speller);
  const tuning = readContentFile(join(contentDir, "tuning.json"), "tuning.json", tuningFile);
  const meaning = loadMeaning(contentDir);
  const index = buildIndex(loaded, { vocabulary, meaning, tuning });

  const decided = exactWords(from.extraWords ?? new Map(), vocabulary);
  const elsewhere = new Map(loadElsewhere(contentDir).map((matter) => [matter.id, matter]));
  const talk = loadTalkVocabulary(contentDir, loaded, vocabulary.concepts);
  const house = answerHouse({
    records,
    tuning,
    vocabulary,
    talk,
    rank: (question) => rankProcedures(question, index),
    elsewhere: (question) => findElsewhere(question, index, elsewhere),
    named: (text) => {
      const coded = findCodes(text).flatMap((code) => codes.get(code) ?? [])[0];
      const slug = coded ?? decided(text);
      return slug !== undefined && records.has(slug) ? exactly(slug) : undefined;
    },
  });
  return {
    ask: (text, context) => chooseAnswer(house, mend(text), context),
    answer: (slug, asked, today) => {
      const record = records.get(slug);
      return record && buildAnswer(record, asked, today);
    },
    procedure: (slug) => {
      const record = records.get(slug);
      return record && toProcedure(record);
    },
    popular: () => popular,
    all: () => loaded.map(toProcedure),
    rank: (text) => house.find(mend(text)).ranked,
    contentWords: (text, slug) => writtenWords(text, records.get(slug ?? ""), vocabulary),
    size: records.size,
  };
}

export type KnowledgeSources = { portalFile?: string; extraWords?: ExtraWords };
export type ExtraWords = ReadonlyMap<string, readonly string[]>;

function withWords(record: ProcedureRecord, extra: readonly string[] = []): ProcedureRecord {
  return extra.length === 0
    ? record
    : { ...record, citizenWords: [...record.citizenWords, ...extra] };
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

const popularFile = z.strictObject({
  source: z.string().min(1),
  slugs: z.array(z.string()).min(1).max(12),
});

function loadPopular(
  contentDir: string,
  records: ReadonlyMap<string, ProcedureRecord>,
): readonly Procedure[] {
  const file = "popular.json";
  const { slugs } = readContentFile(join(contentDir, file), file, popularFile);
  return slugs.map((slug, place) => {
    const record = records.get(slug);
    if (record !== undefined) return toProcedure(record);
    throw new ContentError([{ file, path: `slugs.${place}`, message: `no procedure ${slug}` }]);
  });
}

import { join } from "node:path";
import { z } from "zod";
import type { Answer } from "./answer/answer.ts";
import { buildAnswer } from "./answer/build-answer.ts";
import { chooseAnswer } from "./answer/choose-answer.ts";
import type { Context } from "./answer/context.ts";
import type { Finding } from "./answer/finding.ts";
import { ContentError } from "./content-error.ts";
import { readPortalFile } from "./import/read-portal-file.ts";
import { loadProcedures } from "./load/load-procedures.ts";
import { loadVocabulary } from "./load/load-vocabulary.ts";
import { readContentFile } from "./load/read-content-file.ts";
import type { Aspect, Procedure } from "./procedure.ts";
import { toProcedure, type ProcedureRecord } from "./procedure-record.ts";
import { buildIndex } from "./search/build-index.ts";
import { featureNames, type Features } from "./search/features.ts";
import { findCodes } from "./search/find-code.ts";
import { rankProcedures, type Ranked } from "./search/rank-procedures.ts";
import { readQuestion, type Question } from "./search/read-question.ts";
import { tuningFile } from "./search/tuning.ts";
import { type WrittenWord, writtenWords } from "./written-words.ts";

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
 * `extraWords` are the staff's additions to the citizens' words, by slug; others are passed over.
 */
export function openKnowledge(contentDir: string, from: KnowledgeSources = {}): Knowledge {
  const shipped =
    from.portalFile === undefined
      ? loadProcedures(contentDir)
      : readPortalFile(from.portalFile).records;
  const loaded = shipped.map((record) => withWords(record, from.extraWords));
  const records = new Map(loaded.map((record) => [record.slug, record]));
  const codes = codesOf(loaded);
  const popular = from.portalFile === undefined ? loadPopular(contentDir, records) : [];
  const vocabulary = loadVocabulary(contentDir);
  const tuning = readContentFile(join(contentDir, "tuning.json"), "tuning.json", tuningFile);
  const index = buildIndex(loaded, vocabulary, tuning);

  const rank = (text: string, question: Question): readonly Ranked[] => {
    const named = findCodes(text).flatMap((code) => codes.get(code) ?? []);
    return named[0] === undefined ? rankProcedures(question, index) : [exactly(named[0])];
  };
  return {
    ask: (text, context) => {
      const question = readQuestion(text, vocabulary);
      return chooseAnswer({ records, tuning }, { question, ranked: rank(text, question), context });
    },
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
    rank: (text) => rank(text, readQuestion(text, vocabulary)),
    contentWords: (text, slug) => writtenWords(text, records.get(slug ?? ""), vocabulary),
    size: records.size,
  };
}

export type KnowledgeSources = { portalFile?: string; extraWords?: ExtraWords };
export type ExtraWords = ReadonlyMap<string, readonly string[]>;

function withWords(record: ProcedureRecord, extra: ExtraWords | undefined): ProcedureRecord {
  const words = extra?.get(record.slug) ?? [];
  return words.length === 0
    ? record
    : { ...record, citizenWords: [...record.citizenWords, ...words] };
}

/** A procedure named by its code is meant, whatever else the question says. */
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

import { join } from "node:path";
import { z } from "zod";
import type { Answer } from "./answer/answer.ts";
import { buildAnswer } from "./answer/build-answer.ts";
import type { AnswerHouse } from "./answer/answer-house.ts";
import { chooseAnswer } from "./answer/choose-answer.ts";
import { contentWords } from "./answer/content-words.ts";
import type { Context } from "./answer/context.ts";
import type { Finding } from "./answer/finding.ts";
import { ContentError } from "./content-error.ts";
import type { Meant } from "./intents/intent-model.ts";
import { PortalRecord } from "./import/portal-record.ts";
import { intentReader } from "./intents/intent-reader.ts";
import { loadIntents } from "./load/load-intents.ts";
import { readContentFile } from "./load/read-content-file.ts";
import type { NamedPhrase } from "./load/same-words.ts";
import type { Aspect, Procedure } from "./procedure.ts";
import { toProcedure, type ProcedureRecord } from "./procedure-record.ts";
import type { Ranked } from "./search/rank-procedures.ts";
import { type WrittenWord, writtenWords } from "./written-words.ts";
import { rememberLast } from "./remember-last.ts";
import { openHouse, type KnowledgeSources } from "./open-house.ts";

export type Knowledge = {
  ask(question: string, context: Context): Finding;
  /** The named aspects of one procedure; none named: its overview. */
  answer(slug: string, asked: readonly Aspect[], today: string): Answer | undefined;
  /**
   * What a message wants besides facts of procedures, as far as its own words tell. Undefined: it is
   * a question, it names a procedure by its code, or the words are not sure enough.
   */
  meant(text: string): Meant | undefined;
  procedure(slug: string): Procedure | undefined;
  /** The procedures offered first in the menu. */
  popular(): readonly Procedure[];
  /** Every procedure, in the order of their slugs. */
  all(): readonly Procedure[];
  /** What `ask` would choose from, best first: for evaluation and for the staff's gap list. */
  rank(question: string): readonly Ranked[];
  /** The words of a question that carry its meaning, and which of them a procedure is called by. */
  contentWords(text: string, slug?: string): readonly WrittenWord[];
  /** The whole record as it is written, for those who edit it; never told to a citizen as such. */
  record(slug: string): ProcedureRecord | undefined;
  /** The same as it came with the content, whatever the staff has made of it since. */
  shipped(slug: string): ProcedureRecord | undefined;
  /** The shipped thesaurus: phrases that mean the same, a group each. */
  thesaurus(): readonly (readonly string[])[];
  readonly size: number;
};

/** "Các bước đi thế nào" names nothing, and asks for something: that of the procedure in hand. */
function asksOnly(house: AnswerHouse, text: string): boolean {
  const { question } = house.find(text);
  return question.asked.length > 0 && contentWords(question).length === 0;
}

/**
 * Reads and validates every content file and builds the index. Throws ContentError. With a
 * `portalFile` (a national-portal export), its procedures are served instead of the shipped ones.
 * `extraWords` are the staff's additions to the citizens' words, by slug, and mean their procedure
 * where a question says just them; those of an unknown slug are passed over. `records` take the place
 * of shipped ones, or are new; `sameWords` are everyday words for official ones.
 */
export function openKnowledge(contentDir: string, from: KnowledgeSources = {}): Knowledge {
  const { records, written, shipped, house, vocabulary, marksOf, mend } = openHouse(
    contentDir,
    from,
  );
  const popular = from.portalFile === undefined ? loadPopular(contentDir, records) : [];
  const meant = intentReader(marksOf, loadIntents(contentDir));
  return {
    ask: rememberLast(
      (text, context) => chooseAnswer(house, mend(text), context),
      (text, context) => JSON.stringify([text, context]),
    ),
    answer: (slug, asked, today) => {
      const record = records.get(slug);
      return record && buildAnswer(record, asked, today);
    },
    meant: rememberLast((text: string) => {
      if (house.named(text) !== undefined) return undefined;
      const mended = mend(text);
      const seen = meant(mended);
      return seen?.purpose === "chatter" && asksOnly(house, mended) ? undefined : seen;
    }, String),
    procedure: (slug) => {
      const record = records.get(slug);
      return record && toProcedure(record);
    },
    popular: () => popular,
    all: () => [...records.values()].map(toProcedure),
    rank: (text) => house.find(mend(text)).ranked,
    contentWords: (text, slug) => writtenWords(text, records.get(slug ?? ""), vocabulary),
    record: (slug) => wholeRecord(written.get(slug)),
    shipped: (slug) => wholeRecord(shipped.get(slug)),
    thesaurus: () => groupsOf(vocabulary.thesaurus),
    size: records.size,
  };
}

function wholeRecord(record: ProcedureRecord | undefined): ProcedureRecord | undefined {
  return record instanceof PortalRecord ? record.whole() : record;
}

function groupsOf(thesaurus: readonly NamedPhrase[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const [phrase, concepts] of thesaurus) {
    const key = concepts.join(" ");
    groups.set(key, [...(groups.get(key) ?? []), phrase]);
  }
  return [...groups.values()];
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

import type { ProcedureRecord } from "../procedure-record.ts";
import type { SearchIndex } from "../search/build-index.ts";
import { featureNames } from "../search/feature-names.ts";
import { rankProcedures } from "../search/rank-procedures.ts";
import { readQuestion } from "../search/read-question.ts";
import { foldTones } from "../text/fold-tones.ts";
import { developmentQuestions } from "./development-questions.ts";
import { isHeldOut } from "./is-held-out.ts";

/** One question with everything that the search could have chosen. */
export type Example = {
  id: string;
  /** Which set it is of, for the report. */
  set: string;
  weight: number;
  /** A row of features for each candidate. */
  candidates: readonly { features: readonly number[]; isRight: boolean }[];
  /** Nothing is right: the question is not for these procedures. */
  isForeign: boolean;
};

type Asked = { id: string; set: string; weight: number; text: string; right: ReadonlySet<string> };

/** Questions of another collection of procedures: none is for these. */
export function foreignExamples(
  paths: readonly string[],
  set: string,
  index: SearchIndex,
): Example[] {
  return developmentQuestions(paths)
    .filter(({ behaviour }) => behaviour === "answer")
    .map(({ id, text }) => {
      const right = new Set<string>();
      return example({ id, set, weight: 0.2, text, right }, index);
    });
}

/** Single questions of the development half, each with and without tone marks. */
export function questionExamples(
  paths: readonly string[],
  set: string,
  records: readonly ProcedureRecord[],
  index: SearchIndex,
): Example[] {
  const slugs = new Map(records.map(({ slug, code }) => [code ?? slug, slug]));
  const asked = developmentQuestions(paths).filter(({ behaviour }) => searched.has(behaviour));
  return asked.flatMap(({ id, text, behaviour, codes }) => {
    const right = new Set(codes.map((code) => slugs.get(code) ?? code));
    const shared = { id, weight: 0.5, right };
    const name = behaviour === "abstain" ? `${set}, foreign` : set;
    return [
      { ...shared, set: name, text },
      { ...shared, set: `${name}, bare`, text: foldTones(text) },
    ].map((one) => example(one, index));
  });
}

const searched = new Set(["answer", "clarify", "abstain"]);

/** The phrases that the meaning was not learned from; the index must not hold them either. */
export function phraseExamples(
  records: readonly ProcedureRecord[],
  index: SearchIndex,
  weight: number,
): Example[] {
  return records.flatMap(({ slug, aliases, citizenWords }) => {
    const phrases = [...aliases, ...citizenWords];
    if (phrases.length <= 3) return [];
    return phrases.filter(isHeldOut).map((phrase, at) => {
      const text = at % 2 === 0 ? phrase : foldTones(phrase);
      const right = new Set([slug]);
      return example({ id: `${slug} ${at}`, set: "phrases", weight, text, right }, index);
    });
  });
}

/** The records without the phrases that were left out of the training. */
export function withoutHeldOut(records: readonly ProcedureRecord[]): ProcedureRecord[] {
  return records.map((record) => {
    if (record.aliases.length + record.citizenWords.length <= 3) return record;
    const kept = (phrases: readonly string[]) => phrases.filter((phrase) => !isHeldOut(phrase));
    return { ...record, aliases: kept(record.aliases), citizenWords: kept(record.citizenWords) };
  });
}

function example({ text, right, ...rest }: Asked, index: SearchIndex): Example {
  const ranked = rankProcedures(readQuestion(text, index.vocabulary), index);
  return {
    ...rest,
    isForeign: right.size === 0,
    candidates: ranked.map(({ slug, features }) => ({
      features: featureNames.map((name) => features[name]),
      isRight: right.has(slug),
    })),
  };
}

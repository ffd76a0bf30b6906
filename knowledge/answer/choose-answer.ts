import type { Aspect } from "../procedure.ts";
import { toProcedure, type ProcedureRecord } from "../procedure-record.ts";
import type { Question } from "../search/read-question.ts";
import type { Ranked } from "../search/rank-procedures.ts";
import type { Tuning } from "../search/tuning.ts";
import { buildAnswer } from "./build-answer.ts";
import type { Context } from "./context.ts";
import type { Finding } from "./finding.ts";
import { passageLines } from "./passage-lines.ts";

type Choice = {
  question: Question;
  ranked: readonly Ranked[];
  context: Context;
};

type House = { records: ReadonlyMap<string, ProcedureRecord>; tuning: Tuning };

/** Decides between an answer, a question back and "not mine". */
export function chooseAnswer(house: House, { question, ranked, context }: Choice): Finding {
  const { tuning, records } = house;
  const { topic, today } = context;
  const best = ranked[0];
  const kept = topic === undefined ? undefined : records.get(topic);
  if (kept !== undefined && staysOn(kept.slug, question, best, tuning))
    return answered(kept, question, today);
  if (best === undefined || best.score < leastScore(question, tuning)) return nothing(question);
  const close = ranked.filter(({ share }) => share >= best.share * tuning.closeTo).slice(0, 3);
  if (kept !== undefined && close.some(({ slug }) => slug === kept.slug))
    return answered(kept, question, today);
  if (close.length > 1) {
    const options = close
      .flatMap(({ slug }) => records.get(slug) ?? [])
      .map((record) => ({ procedure: toProcedure(record), label: record.name }));
    return { kind: "clarify", by: "procedure", options, asked: question.asked };
  }
  const record = records.get(best.slug);
  if (record === undefined || best.score < tuning.answerFrom) return nothing(question);
  return answered(record, question, today);
}

/**
 * A follow-up stays on the topic: it asks for an aspect or points back, and names no procedure
 * well enough to take over.
 */
function staysOn(
  topic: string,
  question: Question,
  best: Ranked | undefined,
  tuning: Tuning,
): boolean {
  if (question.matters.length > 0) return false;
  const asksAspect = question.asked.length + question.askedWeakly.length > 0;
  if (!asksAspect && !question.refersBack) return false;
  return best === undefined || best.slug === topic || best.score < tuning.switchFrom;
}

/** "Làm lại căn cước bị mất" half fits a lost diploma: what names another's matter must fit well. */
function leastScore({ matters }: Question, tuning: Tuning): number {
  return matters.length > 0 ? tuning.despiteMatter : tuning.clarifyFrom;
}

function answered(record: ProcedureRecord, question: Question, today: string): Finding {
  const asked = askedOf(record, question);
  return { kind: "answered", answer: buildAnswer(record, asked, today), asked };
}

/** "Được không?" is answered from the conditions, where there are any; else with the overview. */
function askedOf(record: ProcedureRecord, { asked, askedWeakly }: Question): readonly Aspect[] {
  if (asked.length > 0) return asked;
  return askedWeakly.filter(
    (aspect) => aspect !== "conditions" || passageLines(record, aspect).length > 0,
  );
}

function nothing({ matters }: Question): Finding {
  return { kind: "nothing", reason: matters.length > 0 ? "out_of_scope" : "unsure", nearest: [] };
}

import { aspects, type Knowledge, numbersOf } from "../../knowledge/index.ts";
import { answerWords, everyWord } from "./fixed-words.ts";
import { memoryOffice, type Told } from "./memory-desk.ts";
import type { EvaluationQuestion } from "./question.ts";

/** The text in which every number told of a procedure must stand; by slug. */
export type FactsOf = (slug: string) => string;

type Said = {
  reply: string;
  outcome: string;
  told: Told;
  question: EvaluationQuestion;
  factsOf: FactsOf;
};

/**
 * Numbers, dates, fees and document numbers of a reply that stand neither in the procedures told,
 * nor in the office's facts, the citizen's own words or the sentences around. What answers is only
 * allowed the sentences of an answer; other replies those of the whole dialogue.
 */
export function inventedFacts({ reply, outcome, told, question, factsOf }: Said): string[] {
  if (outcome === "error_broken") return [];
  const sources = told.answers.map(({ procedure }) => factsOf(procedure.slug));
  const allowed = new Set(
    [
      ...sources,
      ...[...told.options, ...told.named].map(({ name }) => name),
      ...told.facts,
      ...question.turns,
      JSON.stringify(memoryOffice),
      outcome.startsWith("answered") ? answerWords : everyWord,
    ].flatMap((text) => [...numbersOf(withDaysWritten(text))]),
  );
  return [...numbersOf(withoutPlaces(reply))].filter(
    (number) => !allowed.has(number) && !sources.some((source) => standsGlued(number, source)),
  );
}

/**
 * An export runs its table cells together, so that "Luật Doanh nghiệp 2020" and "76/2025/QH15" stand
 * as "202076/2025/QH15" in the source. Short numbers stand in any longer one, so these never count.
 */
function standsGlued(number: string, source: string): boolean {
  return number.length >= 4 && withoutGrouping(source).includes(number);
}

function withoutGrouping(text: string): string {
  return text.replace(/(?<=\d)[.,](?=\d{3})/g, "");
}

/** "2. Cấp lại" states no number: it is the second of a list. */
function withoutPlaces(reply: string): string {
  return reply.replace(/^\d{1,2}\. /gm, "");
}

/** Records hold days as "2026-05-10"; replies tell them as "10/05/2026". */
function withDaysWritten(text: string): string {
  return text.replace(/(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/g, "$3/$2/$1");
}

/**
 * All that the knowledge tells of a procedure, where its source is not at hand. It proves that the
 * dialogue adds nothing; what the source says is proved with the source's own text.
 */
export function factsFromKnowledge(knowledge: Pick<Knowledge, "answer">, today: string): FactsOf {
  return (slug) => {
    return JSON.stringify(knowledge.answer(slug, aspects, today) ?? "");
  };
}

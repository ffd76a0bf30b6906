import { showAnswer } from "../../../bot/dialogue/show-answer.ts";
import type { Answer, Finding, Knowledge } from "../../../knowledge/index.ts";
import { vietnamDate } from "../../calendar/vietnam-date.ts";

/** What the knowledge would tell the citizen, for the officer to judge. */
export type Suggestion = { slug: string; name: string; text: string };

type Asked = Pick<Knowledge, "ask" | "answer" | "procedure">;

/** Answers to the citizen's words, those to the latest first; three at most. */
export function suggestAnswers(
  knowledge: Asked,
  said: readonly string[],
  now: Date,
): readonly Suggestion[] {
  const today = vietnamDate(now);
  const answers = said
    .slice(0, 3)
    .flatMap((words) => answersIn(knowledge, knowledge.ask(words.slice(0, 500), { today }), today));
  const bySlug = new Map<string, Suggestion>();
  for (const answer of answers) {
    const { slug, name } = answer.procedure;
    if (!bySlug.has(slug)) bySlug.set(slug, { slug, name, text: textOf(knowledge, answer) });
  }
  return [...bySlug.values()].slice(0, 3);
}

/** The overview of one procedure as an answer has it; undefined: there is no such procedure. */
export function answerText(knowledge: Asked, slug: string, now: Date): string | undefined {
  const answer = knowledge.answer(slug, [], vietnamDate(now));
  return answer && textOf(knowledge, answer);
}

function answersIn(knowledge: Asked, finding: Finding, today: string): Answer[] {
  switch (finding.kind) {
    case "answered":
      return [finding.answer];
    case "clarify":
      return finding.options
        .slice(0, 3)
        .flatMap(({ procedure }) => knowledge.answer(procedure.slug, finding.asked, today) ?? []);
    case "several":
      return finding.parts.flatMap((part) => answersIn(knowledge, part, today));
    case "nothing":
      return [];
  }
}

function textOf(knowledge: Asked, answer: Answer): string {
  const { supersededBy } = answer.procedure;
  const successor = supersededBy ? knowledge.procedure(supersededBy) : undefined;
  const { title, text } = showAnswer(answer, successor);
  return [title, text].filter(Boolean).join("\n");
}

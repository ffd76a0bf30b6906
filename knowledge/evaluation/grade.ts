import type { Finding } from "../answer/finding.ts";
import type { Knowledge } from "../open-knowledge.ts";
import type { GoldenQuestion } from "./golden-question.ts";

/** How one golden question went. `null`: the question does not ask for that. */
export type Grade = {
  question: GoldenQuestion;
  finding: Finding;
  ranked: readonly string[];
  behaviour: boolean;
  first: boolean | null;
  withinThree: boolean | null;
  aspects: boolean | null;
};

/** Plays the talk turn by turn, keeping the topic as a dialogue would, and grades the last turn. */
export function grade(knowledge: Knowledge, question: GoldenQuestion, today: string): Grade {
  let topic: string | undefined;
  let finding: Finding = { kind: "nothing", reason: "unsure", nearest: [] };
  for (const turn of question.turns) {
    finding = knowledge.ask(turn, topic === undefined ? { today } : { today, topic });
    if (finding.kind === "answered") topic = finding.answer.procedure.slug;
  }
  const ranked = rankedSlugs(knowledge, question.turns.at(-1) ?? "", finding);
  const hasCodes = question.codes.length > 0;
  const isRight = (slug: string | undefined) => slug !== undefined && question.codes.includes(slug);
  return {
    question,
    finding,
    ranked,
    behaviour: behavesWell(question, finding),
    first: hasCodes ? isRight(ranked[0]) : null,
    withinThree: hasCodes ? ranked.slice(0, 3).some(isRight) : null,
    aspects: asksRight(question, finding),
  };
}

/** What the citizen gets to see stands first; behind it what the search would have chosen from. */
function rankedSlugs(knowledge: Knowledge, text: string, finding: Finding): string[] {
  const shown =
    finding.kind === "answered"
      ? [finding.answer.procedure.slug]
      : finding.kind === "clarify"
        ? finding.options.map(({ procedure }) => procedure.slug)
        : [];
  const found = knowledge.rank(text).map(({ slug }) => slug);
  return [...new Set([...shown, ...found])].slice(0, 5);
}

function behavesWell({ behaviour, codes }: GoldenQuestion, finding: Finding): boolean {
  switch (behaviour) {
    case "answer":
      return finding.kind === "answered" && codes.includes(finding.answer.procedure.slug);
    case "clarify":
      return (
        finding.kind === "clarify" &&
        codes.every((code) => finding.options.some(({ procedure }) => procedure.slug === code))
      );
    case "abstain":
      return finding.kind === "nothing";
  }
}

function asksRight({ aspects }: GoldenQuestion, finding: Finding): boolean | null {
  if (aspects.length === 0 || finding.kind === "nothing" || finding.kind === "several") return null;
  return aspects.every((aspect) => finding.asked.includes(aspect));
}

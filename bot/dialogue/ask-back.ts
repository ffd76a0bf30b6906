import type { Clarify } from "../../knowledge/index.ts";
import { nearestList, whichCase, whichOfCases, whichProcedure } from "../texts/answer.ts";
import { choices, fitting, procedureChoice } from "./choices.ts";
import { isAskedBack, withOptions } from "./memory.ts";
import type { Talk } from "./step.ts";
import type { Turn } from "./turn.ts";

/**
 * One short question back, with its options as choices. After one that did not help no second is
 * asked: the nearest procedures are listed, and a person is offered first.
 */
export function askBack(talk: Talk, { by, matter, options, asked, understood }: Clarify): Turn {
  const labels = options.map(({ label }) => label);
  const slugs = options.map(({ procedure }) => procedure.slug);
  const before = understood ?? talk.state.question ?? "";
  const state = { ...withOptions(talk, slugs, before), asked: [...asked], askedLast: [...asked] };
  const offered = fitting(slugs.map((slug, i) => procedureChoice(slug, `${i + 1}. ${labels[i]}`)));
  if (isAskedBack(talk)) {
    const text = nearestList(options.map(({ procedure }) => procedure.name));
    const reply = { text, choices: [...offered, choices.person, choices.forwardQuestion] };
    return { replies: [reply], state, outcome: "clarify_list" };
  }
  const isCase = by === "case";
  const text = isCase
    ? matter === undefined
      ? whichCase(labels)
      : whichOfCases(matter, labels)
    : whichProcedure(options.map(({ procedure }) => procedure.name));
  return {
    replies: [{ text, choices: [...offered, choices.forwardQuestion] }],
    state,
    outcome: isCase ? "clarify_case" : "clarify_procedure",
  };
}

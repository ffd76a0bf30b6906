import type { Nothing } from "../../knowledge/index.ts";
import { changed, outOfScope, outOfScopeHeldBy, unsure, unsureButNear } from "../texts/answer.ts";
import { showIsoDate } from "../texts/show-date.ts";
import { choices, fitting, procedureChoice } from "./choices.ts";
import { withoutQuestionBack } from "./memory.ts";
import type { Talk } from "./step.ts";
import type { Turn } from "./turn.ts";

/** An honest "not mine" with who may know, or "not sure" with what comes nearest to choose from. */
export function abstain(talk: Talk, { reason, holder, nearest, changes = [] }: Nothing): Turn {
  const isOutside = reason === "out_of_scope";
  const near = isOutside
    ? []
    : fitting(nearest.slice(0, 3).map(({ slug, name }) => procedureChoice(slug, name)));
  const refusal = isOutside
    ? holder === undefined
      ? outOfScope()
      : outOfScopeHeldBy(holder)
    : near.length > 0
      ? unsureButNear()
      : unsure();
  const news = changes.map((change) => changed({ ...change, since: showIsoDate(change.since) }));
  return {
    replies: [
      {
        text: [...news, refusal].join("\n\n"),
        choices: [...near, choices.forwardQuestion, choices.person, choices.menu],
      },
    ],
    state: withoutQuestionBack(talk),
    outcome: isOutside ? "abstain_out_of_scope" : "abstain_unsure",
  };
}

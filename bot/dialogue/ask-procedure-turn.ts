import { askProcedure } from "../texts/menu.ts";
import { fitting, procedureChoice } from "./choices.ts";
import { withFormPaused } from "./forms/run-form.ts";
import type { Talk } from "./step.ts";
import type { Turn } from "./turn.ts";

/** Invites a question and offers the procedures asked for most. */
export function askProcedureTurn(talk: Talk): Turn {
  const popular = talk.desk.knowledge.popular();
  return {
    replies: [
      {
        text: askProcedure(),
        choices: fitting(popular.map(({ slug, name }) => procedureChoice(slug, name))),
      },
    ],
    state: { ...withFormPaused(talk.state), asked: undefined },
    outcome: "menu",
  };
}

import { menuQuestion } from "../texts/menu.ts";
import { choices, menuChoices } from "./choices.ts";
import { withFormPaused } from "./forms/run-form.ts";
import type { Talk } from "./step.ts";
import type { Turn } from "./turn.ts";

/** The menu. A form that was being filled in is set aside and can be taken up again from here. */
export function menuTurn(talk: Talk, before?: string): Turn {
  const state = withFormPaused(talk.state);
  return {
    replies: [
      {
        text: before ? `${before}\n\n${menuQuestion()}` : menuQuestion(),
        choices: state.form ? [...menuChoices, choices.resumeForm] : menuChoices,
      },
    ],
    state,
    outcome: "menu",
  };
}

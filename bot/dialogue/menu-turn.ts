import { menuQuestion } from "../texts/menu.ts";
import { choices, menuChoices } from "./choices.ts";
import { withFormPaused } from "./forms/run-form.ts";
import type { Talk } from "./step.ts";
import type { Turn } from "./turn.ts";

/** The menu. A form that was being filled in is set aside and can be taken up again from here. */
export async function menuTurn(talk: Talk, before?: string): Promise<Turn> {
  const state = withFormPaused(talk.state);
  const followed = await talk.desk.dossiers.following();
  const offered = followed.length > 0 ? [...menuChoices, choices.followed] : menuChoices;
  return {
    replies: [
      {
        text: before ? `${before}\n\n${menuQuestion()}` : menuQuestion(),
        choices: state.form ? [...offered, choices.resumeForm] : offered,
      },
    ],
    state,
    outcome: "menu",
  };
}

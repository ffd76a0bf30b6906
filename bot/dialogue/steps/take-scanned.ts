import { slipRead, slipReadBesides, slipTexts, slipUnfit } from "../../texts/slip.ts";
import { fitting, slipChoice } from "../choices.ts";
import { standAt, startForm } from "../forms/run-form.ts";
import { slipChoices } from "../slip-picture.ts";
import type { Step, Talk } from "../step.ts";
import type { Turn } from "../turn.ts";

/** What the house read on a picture: its code begins the look-up, as if it had been typed. */
export const takeScanned: Step = (talk) => {
  const { said, state } = talk;
  if (said.kind !== "scanned") return undefined;
  const [code, ...others] = said.codes;
  if (code === undefined) {
    if (said.isQuiet) return { replies: [], state, outcome: "noted" };
    return withoutCode(talk, said.failure ? slipUnfit(said.failure) : slipTexts.noCode);
  }
  const { form } = state;
  if (others.length === 0 && form?.name === "dossier" && form.answers["code"] === code)
    return { replies: [], state, outcome: "noted" };
  if (others.length > 0) {
    const offered = fitting(said.codes.map(slipChoice));
    return {
      replies: [{ text: slipTexts.severalCodes, choices: offered }],
      state,
      outcome: "noted",
    };
  }
  return isWritingElse(talk)
    ? { replies: [{ text: slipReadBesides(code) }], state, outcome: "noted" }
    : startForm(talk, "dossier", { code }, { before: slipRead(code) });
};

function withoutCode(talk: Talk, text: string): Promise<Turn> | Turn {
  const { form } = talk.state;
  return form?.name === "dossier" && !form.isPaused
    ? standAt(talk, form, text)
    : { replies: [{ text, choices: slipChoices }], state: talk.state, outcome: "noted" };
}

/** Another form or the words for a ticket came between: they are not taken away. */
function isWritingElse({ state }: Talk): boolean {
  const { form, ticketTalk } = state;
  return (
    ticketTalk !== undefined || (form !== undefined && form.name !== "dossier" && !form.isPaused)
  );
}

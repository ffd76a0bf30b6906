import { readSlipTurn, slipPicture } from "../slip-picture.ts";
import type { Step } from "../step.ts";

/** A picture without words, or one in answer to "which code?": perhaps an appointment slip. */
export const readSlip: Step = (talk) => {
  const { said, state } = talk;
  const picture = slipPicture(said);
  const isAsked = state.form?.name === "dossier" && !state.form.isPaused;
  return picture && (said.kind === "media" || isAsked) ? readSlipTurn(talk, picture) : undefined;
};

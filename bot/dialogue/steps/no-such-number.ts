import { numberNotOffered } from "../../texts/menu.ts";
import { isAskedBack } from "../memory.ts";
import type { Step } from "../step.ts";
import { typedPlace } from "../typed-place.ts";

/** A number that the list shown last does not have; in a question back it may be an answer. */
export const noSuchNumber: Step = (talk) => {
  const { said, state } = talk;
  const { offered = [] } = state;
  if (said.kind !== "words" || said.isEdit || offered.length === 0 || isAskedBack(talk))
    return undefined;
  if (typedPlace(said.words) === undefined) return undefined;
  return {
    replies: [{ text: numberNotOffered(offered.length), choices: offered }],
    state,
    outcome: "stale_choice",
  };
};

import { askInPrivate } from "../../texts/greeting.ts";
import type { Step } from "../step.ts";

/** Comings and goings of the channel itself, and talk among people in a group. */
export const notForUs: Step = ({ said, state, isGroup }) => {
  if (said.kind === "left" || said.kind === "moved")
    return { replies: [], state, outcome: "noted" };
  if (!isGroup) return undefined;
  return said.kind === "command"
    ? { replies: [{ text: askInPrivate() }], state, outcome: "unsupported" }
    : { replies: [], state, outcome: "noted" };
};

import { menuChoices } from "../choices.ts";
import { mediaReply } from "../media-reply.ts";
import type { Step } from "../step.ts";

/** Pictures, stickers, voices, emoji: noted, and a polite request for words. */
export const withoutWords: Step = ({ said, state, desk }) => {
  const text = mediaReply(said, desk.office);
  if (text === undefined) return undefined;
  return {
    replies: [{ text, choices: menuChoices }],
    state,
    outcome: said.kind === "unsupported" ? "unsupported" : "noted",
  };
};

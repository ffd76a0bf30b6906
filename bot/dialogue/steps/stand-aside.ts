import { withFormPaused } from "../forms/run-form.ts";
import type { Step } from "../step.ts";

/**
 * A person of the office writes to the citizen in the channel's own tool: the assistant keeps silent
 * from now on, and says nothing of it. A number typed next answers them, not a list of ours.
 */
export const standAside: Step = async ({ said, state, desk }) => {
  if (said.kind !== "colleague") return undefined;
  await desk.contact.standAside();
  return {
    replies: [],
    state: { ...withFormPaused(state), aside: undefined, offered: undefined },
    outcome: "handed_over_silent",
  };
};

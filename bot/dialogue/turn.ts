import type { Reply } from "../reply.ts";
import type { Outcome } from "./outcome.ts";
import type { DialogueState } from "./state.ts";

/** What one turn comes to: nothing has been sent, nothing is sent when the transaction fails. */
export type Turn = {
  replies: readonly Reply[];
  state: DialogueState;
  outcome: Outcome;
  /** Slug of the procedure the turn was about. */
  procedure?: string;
};

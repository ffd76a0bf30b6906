/** Where the talk stands: plain JSON in the conversation's row. Grown by the dialogue's owner. */
export type DialogueState = {
  /** The procedure the talk is about. */
  topic?: string;
};

/** Reads a stored state; anything unreadable begins anew rather than break the talk. */
export function readState(_stored: unknown): DialogueState {
  return {};
}

import type { Desk } from "../desk.ts";
import type { Said } from "./said.ts";
import type { DialogueState } from "./state.ts";
import type { Turn } from "./turn.ts";

/** Everything a step may look at. Nobody changes it: a step returns the Turn it proposes. */
export type Talk = {
  desk: Desk;
  state: DialogueState;
  said: Said;
  isGroup: boolean;
  turnId: string;
  handedOver: boolean;
};

/** Answers, or leaves the message to the next step in the list. */
export type Step = (talk: Talk) => Promise<Turn | undefined> | Turn | undefined;

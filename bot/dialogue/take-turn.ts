import type { Desk } from "../desk.ts";
import type { InboundMessage } from "../message.ts";
import type { DialogueState } from "./state.ts";
import type { Turn } from "./turn.ts";

/**
 * One citizen message and what the assistant does with it. `turnId` names this turn in the
 * buttons that rate its answer. `handedOver` says that a person of the staff has the talk.
 */
export async function takeTurn(
  _desk: Desk,
  state: DialogueState,
  _message: InboundMessage,
  _turn: { id: string; handedOver: boolean },
): Promise<Turn> {
  return { replies: [], state, outcome: "noted" };
}

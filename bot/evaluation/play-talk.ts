import { performance } from "node:perf_hooks";
import { type DialogueState, readState } from "../dialogue/state.ts";
import { takeTurn } from "../dialogue/take-turn.ts";
import type { Turn } from "../dialogue/turn.ts";
import type { InboundMessage } from "../message.ts";
import { type AskedKnowledge, type MemoryDesk, openMemoryDesk, type Told } from "./memory-desk.ts";
import type { EvaluationQuestion } from "./question.ts";

/** How the last turn of a talk went. */
export type PlayedTalk = {
  /** Where the dialogue threw: the error for words, and the outcome "error_broken". */
  turn: Turn;
  told: Told;
  /** Engine and dialogue together, of the last turn alone. */
  milliseconds: number;
};

/** Plays a talk through the real dialogue, turn by turn, a minute apart, with one state. */
export async function playTalk(
  knowledge: AskedKnowledge,
  question: EvaluationQuestion,
  today: string,
): Promise<PlayedTalk> {
  const desk = openMemoryDesk(knowledge, today);
  // The greeting before the first answer says nothing of the question.
  let state: DialogueState = { greeted: true };
  let turn: Turn = { replies: [], state, outcome: "noted" };
  let milliseconds = 0;
  for (const [place, words] of question.turns.entries()) {
    desk.beginTurn();
    const start = performance.now();
    turn = await takeOne(desk, state, toMessage(desk, place, words));
    milliseconds = performance.now() - start;
    // Stored between the turns, as in a conversation's row.
    state = readState(JSON.parse(JSON.stringify(turn.state)));
  }
  return { turn, told: desk.memory.told, milliseconds };
}

async function takeOne(
  desk: MemoryDesk,
  state: DialogueState,
  message: InboundMessage,
): Promise<Turn> {
  const turn = { id: message.externalId, handedOver: desk.memory.handedOver };
  try {
    return await takeTurn(desk, state, message, turn);
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { replies: [{ text }], state, outcome: "error_broken" };
  }
}

function toMessage(desk: MemoryDesk, place: number, text: string): InboundMessage {
  return {
    channel: "test",
    bot: "evaluation",
    externalId: String(place + 1),
    address: "evaluation",
    isGroup: false,
    sentAt: desk.now().toISOString(),
    content: { kind: "text", text },
  };
}

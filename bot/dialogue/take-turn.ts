import type { Desk } from "../desk.ts";
import type { InboundMessage } from "../message.ts";
import { askAgain } from "./forms/ask-again.ts";
import { greetFirst } from "./greet-first.ts";
import { keepFile } from "./keep-file.ts";
import type { Outcome } from "./outcome.ts";
import { readSaid } from "./read-said.ts";
import type { DialogueState } from "./state.ts";
import type { Talk } from "./step.ts";
import { steps } from "./steps.ts";
import type { Turn } from "./turn.ts";

/**
 * One citizen message and what the assistant does with it. `turnId` names this turn in the
 * buttons that rate its answer. `handedOver` says that a person of the staff has the talk.
 */
export async function takeTurn(
  desk: Desk,
  state: DialogueState,
  message: InboundMessage,
  turn: { id: string; handedOver: boolean },
): Promise<Turn> {
  const talk: Talk = {
    desk,
    state,
    said: readSaid(message.content, state.offered ?? []),
    isGroup: message.isGroup,
    turnId: turn.id,
    handedOver: turn.handedOver,
  };
  const taken = await firstThatAnswers(talk);
  if (taken.replies.length === 0) return taken;
  const whole = await keepFile(talk, askFormAgain(talk, endTicketTalk(talk, taken)));
  return withOffered(talk, greetFirst(talk, whole));
}

async function firstThatAnswers(talk: Talk): Promise<Turn> {
  for (const step of steps) {
    const turn = await step(talk);
    if (turn) return turn;
  }
  return { replies: [], state: talk.state, outcome: "unsupported" };
}

/** A form that still waits for its answer is asked again below what was said in between. */
function askFormAgain(talk: Talk, turn: Turn): Turn {
  const form = turn.state.form;
  if (!form || form !== talk.state.form || form.isPaused || formOutcomes.has(turn.outcome))
    return turn;
  return { ...turn, replies: [...turn.replies, askAgain(talk.desk, form)] };
}

const formOutcomes: ReadonlySet<Outcome> = new Set([
  "ticket_step",
  "dossier_step",
  "dossier_scanning",
]);

/** Whatever else is done ends the invitation to write for a ticket; a picture does not. */
function endTicketTalk(talk: Talk, turn: Turn): Turn {
  const invited = turn.state.ticketTalk;
  if (!invited || invited !== talk.state.ticketTalk || goesOn.has(turn.outcome)) return turn;
  return { ...turn, state: { ...turn.state, ticketTalk: undefined } };
}

/** A sticker; a picture for the ticket, after which others and words may follow. */
const goesOn: ReadonlySet<Outcome> = new Set(["noted", "ticket_reply"]);

/** A word of thanks offers nothing new: a number still means the list above it. */
function withOffered(talk: Talk, turn: Turn): Turn {
  const last = turn.replies.findLast((reply) => reply.choices?.length)?.choices;
  const offered = last ?? (turn.outcome === "rated" ? talk.state.offered : undefined);
  return { ...turn, state: { ...turn.state, offered: offered && [...offered] } };
}

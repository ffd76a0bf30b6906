import { performance } from "node:perf_hooks";
import { type DialogueState, readState } from "../../bot/dialogue/state.ts";
import { signalsDanger } from "../../bot/dialogue/signals-danger.ts";
import type { Turn } from "../../bot/dialogue/turn.ts";
import { inboundMessage, type InboundMessage } from "../../bot/message.ts";
import { toLetters } from "../../bot/to-letters.ts";
import { rateLimitedLetter } from "../../bot/texts/letters.ts";
import type { Knowledge } from "../../knowledge/index.ts";
import { keepUnanswered } from "../catalogue/keep-gap.ts";
import type { Clock } from "../clock.ts";
import { type Admission, admit } from "../conversations/admit.ts";
import {
  finishTurn,
  type LockedConversation,
  moveContact,
  takeConversation,
} from "../conversations/turn-store.ts";
import type { Database, Tx } from "../db.ts";
import { announce } from "../signals.ts";
import { forgetShared } from "./inbox-store.ts";

export type TurnContact = { id: string; channel: string; bot: string; conversationId: string };

export type TurnHouse = {
  db: Pick<Database, "transaction">;
  clock: Clock;
  citizenPerMinute: number;
  /** Words of danger are told by what they mean. */
  knowledge: Pick<Knowledge, "meant">;
  /** The dialogue over the desk of this contact, inside the turn's transaction. */
  takeTurn: (tx: Tx, contact: TurnContact, said: Said) => Promise<Turn>;
};

export type Said = {
  state: DialogueState;
  message: InboundMessage;
  /** Names this turn in the buttons that rate its answer. */
  turnId: string;
  /** A person of the staff has the talk. */
  handedOver: boolean;
};

export type TurnReport = {
  outcome: Turn["outcome"];
  tookMs: number;
  letters: number;
  /** More messages of the conversation wait. */
  more: boolean;
};

/** A turn threw: names the message, so that it can be tried again or given up. */
export class TurnBroken extends Error {
  readonly inboxId: bigint;
  readonly attempts: number;
  constructor(inboxId: bigint, attempts: number, cause: unknown) {
    super("A turn broke", { cause });
    this.inboxId = inboxId;
    this.attempts = attempts;
  }
}

/**
 * Takes the next message of one conversation, in one transaction: either all that the turn came
 * to is committed, or nothing. `elsewhere`: another process has the conversation. `none`: nothing
 * waits. `later`: its first message waits for its next try.
 */
export async function runTurn(
  house: TurnHouse,
  key: string,
): Promise<TurnReport | "elsewhere" | "none" | "later"> {
  try {
    return await house.db.transaction((tx) => tryTurn(house, tx, key));
  } catch (error) {
    if (error instanceof StaleTurn) return "elsewhere";
    throw error;
  }
}

/** Another process had just finished this very message: what was done here is rolled back. */
class StaleTurn extends Error {}

async function tryTurn(
  house: TurnHouse,
  tx: Tx,
  key: string,
): Promise<TurnReport | "elsewhere" | "none" | "later"> {
  const taken = await takeConversation(tx, key, house.clock.now());
  if (!taken) return "elsewhere";
  const { waiting, ...conversation } = taken;
  if (!waiting) return "none";
  if (!waiting.isDue) return "later";
  try {
    return await turnOf(house, tx, conversation, waiting);
  } catch (error) {
    if (error instanceof StaleTurn) throw error;
    throw new TurnBroken(waiting.id, waiting.attempts, error);
  }
}

async function turnOf(
  house: TurnHouse,
  tx: Tx,
  conversation: LockedConversation,
  waiting: { id: bigint; message: unknown },
): Promise<TurnReport> {
  const began = performance.now();
  const now = house.clock.now();
  const message = inboundMessage.parse(waiting.message);
  const window = { start: conversation.windowStart, count: conversation.windowCount };
  const admission = admit(window, now, house.citizenPerMinute);
  if (message.content.kind === "moved") {
    await moveContact(tx, conversation.contactId, message.content.to);
  }
  const turn = await decide(house, tx, conversation, { id: waiting.id, message, admission });
  if (message.content.kind === "shared_info") await forgetShared(tx, waiting.id);
  await keepUnanswered(tx, { inboxId: waiting.id, conversation, message, turn, now });
  const letters = turn.replies.flatMap((reply) => toLetters(reply, message.channel));
  const tookMs = performance.now() - began;
  // The web page shows that we are writing: it must learn that there is nothing to come.
  if (letters.length === 0 && message.channel === "web") {
    await announce(tx, "conversation_changed", conversation.contactId);
  }
  const told = { inboxId: waiting.id, conversation, message, turn, letters, tookMs, now };
  const finish = await finishTurn(tx, { ...told, window: admission.window });
  if (finish === "stale") throw new StaleTurn();
  return { outcome: turn.outcome, tookMs, letters: letters.length, more: finish === "more" };
}

async function decide(
  house: TurnHouse,
  tx: Tx,
  conversation: LockedConversation,
  { id, message, admission }: { id: bigint; message: InboundMessage; admission: Admission },
): Promise<Turn> {
  const state = stateOf(conversation);
  // Words to a person of the staff and words of danger are heard, however fast they come.
  const mustBeHeard =
    notHurried.has(message.content.kind) ||
    conversation.handedOver ||
    signalsDanger(message.content, house.knowledge);
  if (admission.verdict !== "admit" && !mustBeHeard) {
    const replies = admission.verdict === "refuse" ? [rateLimitedLetter()] : [];
    return { replies, state, outcome: "refused_rate_limit" };
  }
  const { channel, bot } = message;
  const contact = { id: conversation.contactId, channel, bot, conversationId: conversation.id };
  const { handedOver } = conversation;
  return house.takeTurn(tx, contact, { state, message, turnId: String(id), handedOver });
}

/**
 * What the citizen did not write in haste: the house read it on a picture (asked for when that
 * came), a colleague wrote it, or it is their right.
 */
const notHurried: ReadonlySet<string> = new Set(["scanned", "colleague", "withdrawn"]);

/** Where the talk stands. A letter that came unasked since may have brought the list shown last. */
function stateOf({ state, offeredSince }: LockedConversation): DialogueState {
  const known = readState(state);
  return offeredSince ? { ...known, ...readState({ offered: offeredSince }) } : known;
}

import type { Turn } from "../../bot/dialogue/turn.ts";
import { type DialogueState, readState } from "../../bot/dialogue/state.ts";
import type { Content, InboundMessage } from "../../bot/message.ts";
import type { Tx } from "../db.ts";
import { gapId } from "./gap-id.ts";
import {
  deleteSayingsSince,
  deleteUnsaidGaps,
  insertSaying,
  type WordedTurn,
} from "./gap-store.ts";
import { redactQuestion } from "./redact-question.ts";
import { wordsKey } from "./words-key.ts";

export type TakenTurn = {
  inboxId: bigint;
  /** With its state as it was before the turn. */
  conversation: { id: string; state: unknown };
  message: Pick<InboundMessage, "content">;
  turn: Turn;
  now: Date;
};

/**
 * Keeps the question of a turn that ended in "not mine" or "not sure", redacted, for the staff's
 * gap list. Never words that may belong to a form, to a ticket, or to a legal or emergency route:
 * once a talk takes such a route, what was kept of it that day is taken out again.
 */
export async function keepUnanswered(tx: Tx, taken: TakenTurn): Promise<void> {
  const { inboxId, conversation, message, turn, now } = taken;
  if (turn.outcome.startsWith("route")) return forgetDay(tx, conversation.id, now);
  if (!turn.outcome.startsWith("abstain")) return;
  const words = wordsOf(message.content);
  if (words === undefined) return;
  if (isElsewhere(readState(conversation.state)) || isElsewhere(turn.state)) return;
  const { outcome, procedure = null } = turn;
  const conversationId = conversation.id;
  await keepGap(tx, { inboxId, conversationId, outcome, procedure, words, at: now });
}

async function forgetDay(tx: Tx, conversationId: string, now: Date): Promise<void> {
  const since = new Date(now.getTime() - 86_400_000);
  await deleteSayingsSince(tx, { conversationId, since });
  await deleteUnsaidGaps(tx);
}

/** Keeps one question, unless nothing is left of it without the person. */
export async function keepGap(tx: Tx, asked: WordedTurn): Promise<void> {
  const words = redactQuestion(asked.words);
  if (words === undefined) return;
  const procedure = asked.procedure ?? undefined;
  const key = wordsKey(words);
  await insertSaying(tx, { ...asked, words, key, procedure, gapId: gapId(key) });
}

function isElsewhere({ form, ticketTalk, aside }: DialogueState): boolean {
  return form !== undefined || ticketTalk !== undefined || aside !== undefined;
}

function wordsOf(content: Content): string | undefined {
  if (content.kind === "text" || content.kind === "edited") return content.text;
  return content.kind === "attachment" ? content.caption : undefined;
}

import { turnBrokenLetter } from "../../bot/texts/letters.ts";
import { takeConversation } from "../conversations/turn-store.ts";
import { postLetters } from "../outbox/post-letters.ts";
import { buryMessage, noteBrokenTurn } from "./inbox-store.ts";
import type { TurnHouse } from "./run-turn.ts";

/**
 * Gives a message up whose turn broke again and again: it is kept as dead for the staff to see and
 * retry, its outcome is error_broken, and the citizen is told with an apology. Nothing is lost.
 */
export function giveUpTurn(
  house: TurnHouse,
  key: string,
  inboxId: bigint,
  failure: string,
): Promise<void> {
  return house.db.transaction(async (tx) => {
    const conversation = await takeConversation(tx, key, house.clock.now());
    if (!conversation) return;
    const now = house.clock.now();
    await buryMessage(tx, inboxId, now, failure);
    await noteBrokenTurn(tx, inboxId, conversation.id, now);
    await postLetters(tx, conversation.contactId, [turnBrokenLetter()], { now });
  });
}

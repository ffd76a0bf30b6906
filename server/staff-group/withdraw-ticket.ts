import { taken } from "../../bot/staff/words.ts";
import type { GroupCall } from "../../bot/telegram/group.ts";
import { learnFrom } from "./attempt.ts";
import type { GroupHouse, Step } from "./group-house.ts";
import { postsAbout, postTakenBack, stopPosts } from "./post-store.ts";
import { forgetTopic } from "./topic-store.ts";
import { findSealed, type SealedTopic } from "./sealed-view.ts";

/**
 * Takes one ticket that was sealed out of the group, before all other work and whatever the pace:
 * its topic is deleted with all that was written there, and every message that names it elsewhere.
 * Without the right to delete, our own messages are emptied and the topic is renamed and closed.
 */
export async function withdrawTicket(house: GroupHouse): Promise<Step> {
  const { db, place, clock } = house;
  const sealed = await findSealed(db.prisma, place, clock.now());
  if (!sealed) return "nothing";
  const { ticketId } = sealed;
  await db.transaction((tx) => stopPosts(tx, ticketId, clock.now()));
  const isTopicGone = await removeTopic(house, sealed);
  if (isTopicGone === "later") return { waitMs: 1000 };
  for (const post of await postsAbout(db.prisma, place, ticketId)) {
    const isDone =
      post.messageId === null || (isTopicGone === "gone" && post.inTopic)
        ? true
        : await removeMessage(house, post.chat, post.messageId);
    if (!isDone) return { waitMs: 1000 };
    await postTakenBack(db.prisma, post.id, clock.now());
  }
  await forgetTopic(db.prisma, ticketId);
  return "done";
}

async function removeTopic(
  house: GroupHouse,
  { chat, thread, cardId }: SealedTopic,
): Promise<"gone" | "emptied" | "later"> {
  if (thread === null) return "gone";
  const { group } = house;
  const deleted = await group.deleteTopic(chat, thread);
  if (deleted.kind === "done" || isGone(deleted)) return "gone";
  if (isLater(deleted)) {
    await learnFrom(house, chat, deleted);
    return "later";
  }
  if (cardId !== null && !(await removeMessage(house, chat, cardId))) return "later";
  await group.renameTopic(chat, thread, taken());
  await group.closeTopic(chat, thread);
  return "emptied";
}

/** False: try again later. */
async function removeMessage(house: GroupHouse, chat: string, message: string): Promise<boolean> {
  const { group } = house;
  const removed = await group.remove(chat, message);
  if (removed.kind === "done" || isGone(removed)) return true;
  const emptied = await group.edit(chat, message, { text: taken() });
  return !isLater(emptied);
}

function isGone(answer: GroupCall<unknown>): boolean {
  return (
    answer.kind === "refused" &&
    ["topic_gone", "message_gone", "chat_not_found"].includes(answer.reason)
  );
}

/** Deleting twice does no harm: a lost answer is asked for again. */
function isLater({ kind }: GroupCall<unknown>): boolean {
  return kind === "busy" || kind === "unknown" || kind === "broken" || kind === "moved";
}

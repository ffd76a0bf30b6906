import type { Reply } from "../../bot/reply.ts";
import type { Delivery } from "../../bot/channel.ts";
import type { GroupCall } from "../../bot/telegram/group.ts";
import { type Fate, fateOf } from "../outbox/letter.ts";
import { learnFrom, spend, workMs } from "./attempt.ts";
import type { GroupHouse, Step } from "./group-house.ts";
import { claimPost, finishPost, hasPosts, type PostRow } from "./post-store.ts";
import { topicLost, topicTurned } from "./topic-store.ts";

/** Sends, edits or removes one message that waits: answers to people, or news. */
export async function sendPost(house: GroupHouse, which: "answer" | "news"): Promise<Step> {
  const { db, place, clock } = house;
  const isAnswer = which === "answer";
  if (!(await hasPosts(db.prisma, place, { now: clock.now(), isAnswer }))) return "nothing";
  const spent = await spend(house, which);
  if (!spent.isSpent) return { waitMs: spent.waitMs };
  const now = clock.now();
  const until = new Date(now.getTime() + workMs);
  const post = await claimPost(db.prisma, place, { now, until, isAnswer });
  if (!post) return "nothing";
  const answer = await learnFrom(house, post.chat, await perform(house, post));
  await finishPost(db.prisma, post.id, await fateOfPost(house, post, answer), clock.now());
  return "done";
}

function perform({ group }: GroupHouse, post: PostRow): Promise<GroupCall<string | undefined>> {
  const { chat, thread, messageId } = post;
  const reply = post.reply as Reply;
  switch (post.deed) {
    case "send":
      return group.send({ chat, ...(thread !== null && { thread }) }, reply);
    case "edit":
      return group.edit(chat, messageId ?? "", reply);
    case "remove":
      return group.remove(chat, messageId ?? "");
  }
}

/**
 * Like a letter's, but for what is special here: a message whose topic was deleted waits for the
 * new one, and an edit whose outcome nobody knows is done again.
 */
async function fateOfPost(
  house: GroupHouse,
  post: PostRow,
  answer: GroupCall<string | undefined>,
): Promise<Fate> {
  const { db, clock } = house;
  const now = clock.now();
  const again: Fate = { state: "pending", failure: "topic_gone", waitMs: 0 };
  if (answer.kind === "refused" && post.deed === "send" && post.ticketId && post.thread) {
    if (answer.reason === "topic_gone") {
      await topicLost(db.prisma, post.ticketId, post.thread);
      return again;
    }
    if (answer.reason === "topic_closed") {
      await topicTurned(db.prisma, post.ticketId, "closed", now);
      return { ...again, waitMs: 3000 };
    }
  }
  if (answer.kind === "unknown" && post.deed !== "send") {
    return { state: "pending", failure: answer.reason, waitMs: 2000 };
  }
  if (post.chat.startsWith("-") && isGroupWide(answer)) {
    return { state: "pending", failure: answer.reason, waitMs: 60_000 };
  }
  return fateOf(toDelivery(answer), {
    attempt: post.attempts,
    ageMs: now.getTime() - post.createdAt.getTime(),
    chance: house.ids.chance(),
  });
}

/** The group itself is not as it must be: what waits is sent once that is mended. */
function isGroupWide(
  answer: GroupCall<unknown>,
): answer is { kind: "refused"; reason: string; unreachable: true } {
  return answer.kind === "refused" && answer.unreachable;
}

function toDelivery(answer: GroupCall<string | undefined>): Delivery {
  if (answer.kind !== "done") return answer;
  return { kind: "sent", ...(answer.value && { externalId: answer.value }) };
}

import { createHash } from "node:crypto";
import { type Card, cardReply } from "../../bot/staff/card.ts";
import { vietnamDate } from "../calendar/vietnam-date.ts";
import type { GroupCall } from "../../bot/telegram/group.ts";
import { learnFrom, spend, workMs } from "./attempt.ts";
import { readCard } from "./card-view.ts";
import type { GroupHouse, Step } from "./group-house.ts";
import type { Urgency } from "./group-pace.ts";
import {
  cardGone,
  cardShown,
  claimStaleCard,
  releaseTopic,
  topicLost,
  topicTurned,
  type TopicRow,
} from "./topic-store.ts";

/**
 * Writes the card of one topic that has none, or whose ticket has moved on since; what it shows is
 * always the newest state, however many changes there were. A card whose sending was cut off is
 * sent again: two cards do no harm, since their buttons act on the ticket as it is.
 */
export async function showCard(house: GroupHouse, which: "new" | "stale"): Promise<Step> {
  const { db, place, clock } = house;
  const now = clock.now();
  const until = new Date(now.getTime() + workMs);
  const today = vietnamDate(now);
  const given = { now, until, today, isNew: which === "new" };
  const topic = await claimStaleCard(db.prisma, place, given);
  if (!topic) return "nothing";
  const shown = await readCard(db.prisma, topic.ticketId);
  if (!shown) {
    await releaseTopic(db.prisma, topic.ticketId);
    return "done";
  }
  const digest = `${today} ${digestOf(shown.card, now)}`;
  const state = { shown: digest, shownAt: shown.updatedAt };
  if (topic.cardId !== null && topic.shown?.slice(11) === digest.slice(11)) {
    await cardShown(db.prisma, topic.ticketId, { ...state, cardId: topic.cardId });
    return "done";
  }
  // A card is on its way to who opens the topic: it goes before changes of others.
  const urgency: Urgency = which === "new" ? "digest" : "news";
  const spent = await spend(house, urgency);
  if (!spent.isSpent) {
    await releaseTopic(db.prisma, topic.ticketId);
    return { waitMs: spent.waitMs };
  }
  await write(house, topic, { card: shown.card, ...state });
  return "done";
}

async function write(
  house: GroupHouse,
  topic: TopicRow,
  { card, ...state }: { card: Card; shown: string; shownAt: Date },
): Promise<void> {
  const { db, clock, group } = house;
  const { ticketId, chat, thread, cardId } = topic;
  const reply = cardReply(card, clock.now());
  const answer: GroupCall<string> =
    cardId === null
      ? await group.send({ chat, thread }, reply)
      : edited(await group.edit(chat, cardId, reply), cardId);
  const fate = await learnFrom(house, chat, answer);
  if (fate.kind === "done") {
    await cardShown(db.prisma, ticketId, { ...state, cardId: fate.value });
    return;
  }
  const reason = fate.kind === "refused" ? fate.reason : "later";
  switch (reason) {
    case "topic_gone":
      return topicLost(db.prisma, ticketId, thread);
    case "topic_closed":
      return topicTurned(db.prisma, ticketId, "closed", clock.now());
    case "message_gone":
    case "too_old":
      return cardGone(db.prisma, ticketId);
    default:
      return releaseTopic(db.prisma, ticketId, new Date(clock.now().getTime() + 5000));
  }
}

function edited(answer: GroupCall<undefined>, cardId: string): GroupCall<string> {
  return answer.kind === "done" ? { kind: "done", value: cardId } : answer;
}

function digestOf(card: Card, now: Date): string {
  const { title, text, choices } = cardReply(card, now);
  return createHash("sha256")
    .update(JSON.stringify([title, text, choices]))
    .digest("base64url");
}

import { learnFrom, spend, workMs } from "./attempt.ts";
import type { GroupHouse, Step } from "./group-house.ts";
import { claimTurned, releaseTopic, topicLost, topicTurned } from "./topic-store.ts";

/** Closes the topic of a ticket that is over, or opens the one of a ticket taken up again. */
export async function turnTopic(house: GroupHouse, to: "open" | "closed"): Promise<Step> {
  const { db, place, clock, group } = house;
  const now = clock.now();
  const until = new Date(now.getTime() + workMs);
  const topic = await claimTurned(db.prisma, place, { now, until, to });
  if (!topic) return "nothing";
  const { ticketId, chat, thread } = topic;
  const spent = await spend(house, "news");
  if (!spent.isSpent) {
    await releaseTopic(db.prisma, ticketId);
    return { waitMs: spent.waitMs };
  }
  const turn = to === "closed" ? group.closeTopic : group.reopenTopic;
  const answer = await learnFrom(house, chat, await turn(chat, thread));
  // Turning once more does no harm: an unknown outcome is tried again.
  if (answer.kind === "done") await topicTurned(db.prisma, ticketId, to, clock.now());
  else if (answer.kind === "refused" && answer.reason === "topic_gone") {
    await topicLost(db.prisma, ticketId, thread);
  } else await releaseTopic(db.prisma, ticketId, new Date(clock.now().getTime() + 5000));
  return "done";
}

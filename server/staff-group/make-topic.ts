import { topicName } from "../../bot/staff/card.ts";
import { topicUnknown } from "../../bot/staff/words.ts";
import type { GroupCall } from "../../bot/telegram/group.ts";
import { backOff } from "../back-off.ts";
import type { Tx } from "../db.ts";
import { learnFrom, spend, workMs } from "./attempt.ts";
import { readCard } from "./card-view.ts";
import type { GroupHouse, Step } from "./group-house.ts";
import { openGroup } from "./group-store.ts";
import { insertPost } from "./post-store.ts";
import {
  claimWanted,
  doubtTopic,
  forgetTopic,
  hasWanted,
  takeDoubtful,
  topicMade,
  topicNotMade,
} from "./topic-store.ts";

/**
 * Makes one topic that is wanted. It is claimed in the database first, so that of several
 * processes one alone asks for it. When the answer is lost nobody knows whether there is one now:
 * it is never asked for again by itself; the group is asked to look (topicUnknown).
 */
export async function makeTopic(house: GroupHouse): Promise<Step> {
  const { db, place, clock, group } = house;
  if (!(await hasWanted(db.prisma, place, clock.now()))) return "nothing";
  const spent = await spend(house, "news");
  if (!spent.isSpent) return { waitMs: spent.waitMs };
  const now = clock.now();
  const until = new Date(now.getTime() + workMs);
  const ticketId = await claimWanted(db.prisma, place, { now, until });
  const shown = ticketId && (await readCard(db.prisma, ticketId));
  if (!ticketId) return "done";
  if (!shown) {
    await forgetTopic(db.prisma, ticketId);
    return "done";
  }
  const { chat } = await openGroup(db.prisma, place, house.configured);
  const made = await learnFrom(house, chat, await group.makeTopic(chat, topicName(shown.card)));
  await noteMade(house, { ticketId, chat, made });
  return "done";
}

async function noteMade(
  { db, clock, group, ids }: GroupHouse,
  { ticketId, chat, made }: { ticketId: string; chat: string; made: GroupCall<string> },
): Promise<void> {
  const now = clock.now();
  if (made.kind === "done") {
    const isWanted = await topicMade(db.prisma, ticketId, made.value, now);
    if (!isWanted) await group.deleteTopic(chat, made.value);
  } else if (made.kind === "unknown") {
    await doubtTopic(db.prisma, ticketId, now);
  } else {
    const failure = made.kind === "moved" ? "moved" : made.reason;
    const waitMs = backOff(3, { firstMs: 500, mostMs: 60_000, chance: ids.chance() });
    const until = made.kind === "moved" ? now : new Date(now.getTime() + waitMs);
    await topicNotMade(db.prisma, ticketId, { failure, until });
  }
}

/** Asks the group about topics of which nobody knows whether they were made. */
export async function askAboutDoubtful(
  tx: Tx,
  { place, clock }: Pick<GroupHouse, "place" | "clock">,
  chat: string,
): Promise<void> {
  const now = clock.now();
  for (const ticketId of await takeDoubtful(tx, place, now)) {
    const shown = await readCard(tx, ticketId);
    if (!shown) continue;
    const reply = topicUnknown(shown.card.code);
    const cause = `doubt ${ticketId} ${now.getTime()}`;
    await insertPost(tx, place, { chat, deed: "send", about: [ticketId], reply, cause }, now);
  }
}

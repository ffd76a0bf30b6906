import type { GroupCall } from "../../bot/telegram/group.ts";
import type { GroupHouse } from "./group-house.ts";
import { shareOf, type Urgency } from "./group-pace.ts";
import { moveGroup, noteFailure, pauseGroup, type Spent, spendCall } from "./group-store.ts";

/** How long one piece of work in the group may take before its fate counts as unknown. */
export const workMs = 30_000;

/** How long nothing is tried in a group that is not as it must be. */
export const brokenMs = 60_000;

/** Takes one call out of the pace. */
export function spend(house: GroupHouse, urgency: Urgency): Promise<Spent> {
  const share = shareOf(urgency, house.pace);
  const { windowMs } = house.pace;
  return spendCall(house.db.prisma, house.place, { now: house.clock.now(), share, windowMs });
}

/**
 * Draws from an answer what concerns the whole group: it moved, it asks us to wait, or it is not
 * as it must be. Gives the answer back.
 */
export async function learnFrom<Value>(
  house: GroupHouse,
  chat: string,
  answer: GroupCall<Value>,
): Promise<GroupCall<Value>> {
  const { db, place, clock } = house;
  const now = clock.now();
  switch (answer.kind) {
    case "busy":
      await pauseGroup(db.prisma, place, new Date(now.getTime() + answer.retryAfterMs));
      break;
    case "moved":
      await db.transaction((tx) => moveGroup(tx, place, { from: chat, to: answer.to }));
      break;
    case "broken":
      await giveUpForNow(house, answer.reason);
      break;
    case "refused":
      if (answer.unreachable && chat.startsWith("-")) await giveUpForNow(house, answer.reason);
      break;
    case "done":
    case "unknown":
      break;
  }
  return answer;
}

/** Notes what is wrong with the group, tells the operator once, and waits. */
export async function giveUpForNow(house: GroupHouse, failure: string): Promise<void> {
  const { db, place, clock, log } = house;
  const now = clock.now();
  const pausedUntil = new Date(now.getTime() + brokenMs);
  const isNews = await noteFailure(db.prisma, place, { failure, pausedUntil, now });
  if (isNews) log.error({ reason: failure }, "the staff's group can't be used");
}

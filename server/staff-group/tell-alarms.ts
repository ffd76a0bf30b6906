import { childInDanger } from "../../bot/staff/words.ts";
import type { Tx } from "../db.ts";
import { readAlarms } from "./alarms-view.ts";
import type { GroupHouse } from "./group-house.ts";
import { insertPost } from "./post-store.ts";

/** An alarm older than this is no news: the console still shows it until somebody has looked. */
const newsMs = 24 * 3_600_000;

/** Tells the general topic of each talk in which danger to a child was signalled, once, and first
 * of all. */
export async function tellAlarms(
  tx: Tx,
  { place, clock }: Pick<GroupHouse, "place" | "clock">,
  chat: string,
): Promise<void> {
  const now = clock.now();
  for (const { id, at } of await readAlarms(tx, new Date(now.getTime() - newsMs))) {
    const cause = `alarm ${id} ${at.getTime()}`;
    const post = { chat, deed: "send", reply: childInDanger(), isAnswer: true, cause } as const;
    await insertPost(tx, place, post, now);
  }
}

import { zaloNeedsConsent } from "../../bot/staff/words.ts";
import type { Tx } from "../db.ts";
import { readLostConsents } from "../zalo/lost-consents-view.ts";
import type { GroupHouse } from "./group-house.ts";
import { insertPost } from "./post-store.ts";

/** Older than this it is no news: the console and the notices still show it. */
const newsMs = 24 * 3_600_000;

/** Tells the general topic once that answers on Zalo wait for a new consent. */
export async function tellLostConsent(
  tx: Tx,
  { place, clock }: Pick<GroupHouse, "place" | "clock">,
  chat: string,
): Promise<void> {
  const now = clock.now();
  for (const { oaId, at } of await readLostConsents(tx, new Date(now.getTime() - newsMs))) {
    const cause = `zalo consent ${oaId} ${at.getTime()}`;
    const post = { chat, deed: "send", reply: zaloNeedsConsent(), cause } as const;
    await insertPost(tx, place, post, now);
  }
}

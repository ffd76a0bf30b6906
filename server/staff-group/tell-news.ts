import { eventReply } from "../../bot/staff/event-line.ts";
import { waitingTopics } from "../../bot/staff/words.ts";
import type { Tx } from "../db.ts";
import { listUnnamed } from "./card-view.ts";
import { readNews } from "./event-view.ts";
import type { GroupHouse } from "./group-house.ts";
import { insertPost } from "./post-store.ts";
import { noteNamed, noteTold } from "./told-store.ts";

/** Writes posts for what happened to tickets since their topics were last told. */
export async function tellNews(
  tx: Tx,
  { place, clock }: Pick<GroupHouse, "place" | "clock">,
): Promise<void> {
  for (let topics = 0; topics < 100; topics += 1) {
    const news = await readNews(tx, place);
    if (!news) return;
    const { ticketId, chat } = news;
    for (const event of news.events) {
      const reply = eventReply(event);
      const cause = `event ${event.id}`;
      if (reply) {
        await insertPost(tx, place, { chat, deed: "send", ticketId, reply, cause }, clock.now());
      }
    }
    await noteTold(tx, ticketId, news.upTo);
  }
}

/**
 * When more tickets come than topics may be made, the general topic is told at once which they
 * are; each is named there once.
 */
export async function tellWaiting(
  tx: Tx,
  { place, clock }: Pick<GroupHouse, "place" | "clock">,
  chat: string,
): Promise<void> {
  const now = clock.now();
  const { first, all } = await listUnnamed(tx, place);
  if (all.length === 0) return;
  const reply = waitingTopics(first, all.length - first.length, now);
  const about = first.map((ticket) => ticket.id);
  await insertPost(tx, place, { chat, deed: "send", about, reply, isAnswer: true }, now);
  await noteNamed(tx, all);
}

import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { insertPost, postsOfTicket, postTakenBack, stopPosts } from "./post-store.ts";
import { takeClosedCard } from "./topic-store.ts";

/**
 * The citizen had their data erased: what the group was told of the ticket is taken out of it. The
 * card of an open one is written anew by itself; that of a closed one goes as well.
 */
export async function takeBackWords(
  { tx, clock }: { tx: Tx; clock: Clock },
  ticketId: string,
): Promise<void> {
  const now = clock.now();
  await stopPosts(tx, ticketId, now);
  for (const { id, channel, bot, chat, messageId } of await postsOfTicket(tx, ticketId)) {
    await postTakenBack(tx, id, now);
    const post = { chat, deed: "remove", messageId, cause: `erase ${id}` } as const;
    await insertPost(tx, { channel, bot }, post, now);
  }
  const card = await takeClosedCard(tx, ticketId);
  if (!card) return;
  const { channel, bot, chat, cardId: messageId } = card;
  await insertPost(tx, { channel, bot }, { chat, deed: "remove", messageId }, now);
}

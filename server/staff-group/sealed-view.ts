import type { Tx } from "../db.ts";
import type { GroupPlace } from "./group-house.ts";

export type SealedTopic = {
  ticketId: string;
  chat: string;
  thread: string | null;
  cardId: string | null;
};

/** How far back a sealing is looked for beside the topics: further back all was taken out. */
const lookBackMs = 30 * 86_400_000;

/** A ticket that was sealed while the group knew of it: by its topic, or by a message naming it. */
export async function findSealed(
  tx: Tx,
  { channel, bot }: GroupPlace,
  now: Date,
): Promise<SealedTopic | undefined> {
  const [topic] = await tx.$queryRaw<SealedTopic[]>`
    SELECT g.ticket_id::text AS "ticketId", g.chat, g.thread, g.card_id AS "cardId"
    FROM ticket t JOIN group_topic g ON g.ticket_id = t.id
    WHERE t.restricted AND g.channel = ${channel} AND g.bot = ${bot} LIMIT 1`;
  if (topic) return topic;
  const since = new Date(now.getTime() - lookBackMs);
  const [named] = await tx.$queryRaw<{ ticketId: string; chat: string }[]>`
    SELECT t.id::text AS "ticketId", p.chat FROM ticket t
    JOIN group_post p ON p.about @> ARRAY[t.id]
    WHERE t.restricted AND t.updated_at > ${since} AND p.channel = ${channel} AND p.bot = ${bot}
      AND p.state <> 'taken_back' LIMIT 1`;
  return named && { ...named, thread: null, cardId: null };
}

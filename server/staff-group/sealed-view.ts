import type { Tx } from "../db.ts";
import type { GroupPlace } from "./group-house.ts";

export type SealedTopic = {
  ticketId: string;
  chat: string;
  thread: string | null;
  cardId: string | null;
};

/** A ticket that was sealed while the group knew of it. */
export async function findSealed(tx: Tx, place: GroupPlace): Promise<SealedTopic | undefined> {
  const topic = await tx.groupTopic.findFirst({
    where: { ...place, ticket: { restricted: true } },
    select: { ticketId: true, chat: true, thread: true, cardId: true },
  });
  if (topic) return topic;
  const [named] = await tx.$queryRaw<{ ticketId: string; chat: string }[]>`
    SELECT t.id::text AS "ticketId", p.chat FROM ticket t
    JOIN group_post p ON p.about @> ARRAY[t.id]
    WHERE t.restricted AND p.channel = ${place.channel} AND p.bot = ${place.bot}
      AND p.state <> 'taken_back' LIMIT 1`;
  return named && { ...named, thread: null, cardId: null };
}

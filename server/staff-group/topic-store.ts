import { Prisma, type Tx } from "../db.ts";
import { isOpen, ticketStatuses } from "../tickets/ticket.ts";
import type { GroupPlace } from "./group-house.ts";

const open = ticketStatuses.filter(isOpen);

export type TopicRow = {
  ticketId: string;
  chat: string;
  thread: string;
  cardId: string | null;
  shown: string | null;
};

/** A topic for every open ticket that is not sealed. Sealed ones never get a row. */
export async function wantTopics(
  tx: Tx,
  place: GroupPlace,
  chat: string,
  now: Date,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO group_topic (ticket_id, channel, bot, chat, told_event, updated_at)
    SELECT t.id, ${place.channel}, ${place.bot}, ${chat},
      coalesce((SELECT max(e.id) FROM ticket_event e WHERE e.ticket_id = t.id), 0), ${now}
    FROM ticket t WHERE t.status = ANY(${open}) AND NOT t.restricted
      AND NOT EXISTS (SELECT 1 FROM group_topic g WHERE g.ticket_id = t.id)
    ON CONFLICT (ticket_id) DO NOTHING`;
}

const isFree = (now: Date) => Prisma.sql`(g.claim_until IS NULL OR g.claim_until <= ${now})`;

/**
 * Takes the next topic to be made: urgent tickets first, then the newest, for the older ones were
 * named already. From here until `until` it is being made; past that nobody knows.
 */
export async function claimWanted(
  tx: Tx,
  place: GroupPlace,
  { now, until }: { now: Date; until: Date },
): Promise<string | undefined> {
  const [row] = await tx.$queryRaw<{ ticketId: string }[]>`
    UPDATE group_topic SET state = 'making', claim_until = ${until}, failure = NULL,
      updated_at = ${now}
    WHERE ticket_id = (
      SELECT g.ticket_id FROM group_topic g JOIN ticket t ON t.id = g.ticket_id
      WHERE g.channel = ${place.channel} AND g.bot = ${place.bot} AND g.state = 'wanted'
        AND ${isFree(now)} AND t.status = ANY(${open}) AND NOT t.restricted
      ORDER BY t.urgent DESC, t.opened_at DESC LIMIT 1 FOR UPDATE OF g SKIP LOCKED
    ) AND state = 'wanted' RETURNING ticket_id::text AS "ticketId"`;
  return row?.ticketId;
}

export async function hasWanted(tx: Tx, place: GroupPlace, now: Date): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ has: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM group_topic g JOIN ticket t ON t.id = g.ticket_id
      WHERE g.channel = ${place.channel} AND g.bot = ${place.bot} AND g.state = 'wanted'
        AND ${isFree(now)} AND t.status = ANY(${open}) AND NOT t.restricted) AS has`;
  return row?.has ?? false;
}

/** False: it is not being made any more; the topic that came to be is to be taken away. */
export async function topicMade(
  tx: Tx,
  ticketId: string,
  thread: string,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.groupTopic.updateMany({
    where: { ticketId, state: "making" },
    data: { state: "open", thread, claimUntil: null, failure: null, updatedAt: now },
  });
  return count === 1;
}

/** Not made for sure: tried again, not before `until`. */
export async function topicNotMade(
  tx: Tx,
  ticketId: string,
  { failure, until }: { failure: string; until: Date },
): Promise<void> {
  await tx.groupTopic.updateMany({
    where: { ticketId, state: "making" },
    data: { state: "wanted", failure, claimUntil: until },
  });
}

/** Topics of which nobody knows whether they were made, each given once. */
export async function takeDoubtful(tx: Tx, place: GroupPlace, now: Date): Promise<string[]> {
  const rows = await tx.$queryRaw<{ ticketId: string }[]>`
    UPDATE group_topic SET failure = 'unknown', updated_at = ${now}
    WHERE channel = ${place.channel} AND bot = ${place.bot} AND state = 'making'
      AND claim_until <= ${now} AND failure IS NULL
    RETURNING ticket_id::text AS "ticketId"`;
  return rows.map((row) => row.ticketId);
}

export async function doubtTopic(tx: Tx, ticketId: string, now: Date): Promise<void> {
  await tx.groupTopic.updateMany({
    where: { ticketId, state: "making" },
    data: { claimUntil: now },
  });
}

/** A person says that there is none: it is made anew. False: there was no doubt. */
export async function settleDoubt(tx: Tx, ticketId: string): Promise<boolean> {
  const { count } = await tx.groupTopic.updateMany({
    where: { ticketId, state: "making", failure: "unknown" },
    data: { state: "wanted", failure: null, claimUntil: null },
  });
  return count === 1;
}

/** Somebody wrote in a topic that bears the code of a doubtful one: that is it. */
export async function adoptTopic(
  tx: Tx,
  { code, chat, thread }: { code: string; chat: string; thread: string },
  now: Date,
): Promise<void> {
  await tx.groupTopic.updateMany({
    where: { ticket: { code, restricted: false }, chat, state: "making", failure: "unknown" },
    data: { state: "open", thread, failure: null, claimUntil: null, updatedAt: now },
  });
}

/** The topic was deleted in the app: another one is to be made. */
export async function topicLost(tx: Tx, ticketId: string, thread: string): Promise<void> {
  await tx.groupTopic.updateMany({
    where: { ticketId, thread },
    data: { state: "wanted", thread: null, cardId: null, shown: null, claimUntil: null },
  });
}

/** Takes one open topic whose card no longer shows what the ticket is; `today` of Việt Nam. */
export async function claimStaleCard(
  tx: Tx,
  place: GroupPlace,
  { now, until, today, isNew }: { now: Date; until: Date; today: string; isNew: boolean },
): Promise<TopicRow | undefined> {
  const stale = isNew
    ? Prisma.sql`g.card_id IS NULL`
    : Prisma.sql`g.card_id IS NOT NULL AND (g.shown_at IS DISTINCT FROM t.updated_at
        OR left(g.shown, 10) < ${today})`;
  const [row] = await tx.$queryRaw<TopicRow[]>`
    UPDATE group_topic SET claim_until = ${until} WHERE ticket_id = (
      SELECT g.ticket_id FROM group_topic g JOIN ticket t ON t.id = g.ticket_id
      WHERE g.channel = ${place.channel} AND g.bot = ${place.bot} AND g.state = 'open'
        AND ${isFree(now)} AND NOT t.restricted AND ${stale}
      ORDER BY t.updated_at LIMIT 1 FOR UPDATE OF g SKIP LOCKED)
    RETURNING ticket_id::text AS "ticketId", chat, thread, card_id AS "cardId", shown`;
  return row;
}

/** `shownAt` is the state of the ticket that the card was made of, never a later instant. */
export async function cardShown(
  tx: Tx,
  ticketId: string,
  shown: { cardId: string; shown: string; shownAt: Date },
): Promise<void> {
  await tx.groupTopic.updateMany({ where: { ticketId }, data: { ...shown, claimUntil: null } });
}

export async function cardGone(tx: Tx, ticketId: string): Promise<void> {
  await tx.groupTopic.updateMany({
    where: { ticketId },
    data: { cardId: null, shown: null, claimUntil: null },
  });
}

/** Not before `until`; null: at once. */
export async function releaseTopic(
  tx: Tx,
  ticketId: string,
  until: Date | null = null,
): Promise<void> {
  await tx.groupTopic.updateMany({ where: { ticketId }, data: { claimUntil: until } });
}

/** Takes a topic that is to be closed (nothing more is to be told there) or opened again. */
export async function claimTurned(
  tx: Tx,
  place: GroupPlace,
  { now, until, to }: { now: Date; until: Date; to: "open" | "closed" },
): Promise<TopicRow | undefined> {
  const isWanted =
    to === "open"
      ? Prisma.sql`g.state = 'closed' AND g.thread IS NOT NULL AND t.status = ANY(${open})`
      : Prisma.sql`g.state = 'open' AND g.card_id IS NOT NULL AND NOT t.status = ANY(${open})
          AND t.updated_at = g.shown_at
          AND NOT EXISTS (SELECT 1 FROM group_post p WHERE p.ticket_id = t.id
            AND p.finished_at IS NULL)
          AND NOT EXISTS (SELECT 1 FROM ticket_event e WHERE e.ticket_id = t.id
            AND e.id > g.told_event)`;
  const [row] = await tx.$queryRaw<TopicRow[]>`
    UPDATE group_topic SET claim_until = ${until} WHERE ticket_id = (
      SELECT g.ticket_id FROM group_topic g JOIN ticket t ON t.id = g.ticket_id
      WHERE g.channel = ${place.channel} AND g.bot = ${place.bot} AND ${isFree(now)}
        AND NOT t.restricted AND ${isWanted}
      LIMIT 1 FOR UPDATE OF g SKIP LOCKED)
    RETURNING ticket_id::text AS "ticketId", chat, thread, card_id AS "cardId", shown`;
  return row;
}

export async function topicTurned(
  tx: Tx,
  ticketId: string,
  to: "open" | "closed",
  now: Date,
): Promise<void> {
  await tx.groupTopic.updateMany({
    where: { ticketId },
    data: { state: to, claimUntil: null, updatedAt: now },
  });
}

/** Topics not made yet and never needed now, such as of tickets closed meanwhile. */
export async function forgetUnneeded(tx: Tx, place: GroupPlace): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM group_topic g USING ticket t WHERE t.id = g.ticket_id AND g.state = 'wanted'
      AND g.channel = ${place.channel} AND g.bot = ${place.bot}
      AND (t.restricted OR NOT t.status = ANY(${open}))`;
}

/** The card of a closed topic, which is written no more: it is forgotten here. */
export async function takeClosedCard(
  tx: Tx,
  ticketId: string,
): Promise<(GroupPlace & { chat: string; cardId: string }) | undefined> {
  const topic = await tx.groupTopic.findFirst({
    where: { ticketId, state: "closed", NOT: { cardId: null } },
  });
  if (!topic?.cardId) return undefined;
  await cardGone(tx, ticketId);
  const { bot, chat, cardId } = topic;
  return { channel: "telegram", bot, chat, cardId };
}

export async function forgetTopic(tx: Tx, ticketId: string): Promise<void> {
  await tx.groupTopic.deleteMany({ where: { ticketId } });
}

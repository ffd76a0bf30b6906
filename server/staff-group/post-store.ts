import { type Ask, ask } from "../../bot/staff/ask.ts";
import type { Reply } from "../../bot/reply.ts";
import { isDue, Prisma, type Tx } from "../db.ts";
import type { Fate } from "../outbox/letter.ts";
import type { GroupPlace } from "./group-house.ts";

export type NewPost = {
  chat: string;
  deed: "send" | "edit" | "remove";
  ticketId?: string | undefined;
  about?: readonly string[] | undefined;
  cause?: string | undefined;
  isAnswer?: boolean | undefined;
  reply?: Reply | undefined;
  ask?: Ask | undefined;
  /** Of the message to be edited or removed. */
  messageId?: string | undefined;
};

/** Keeps a message to be sent after the commit; one with a known `cause` was written already. */
export async function insertPost(
  tx: Tx,
  place: GroupPlace,
  post: NewPost,
  now: Date,
): Promise<void> {
  const { chat, deed, about, reply, ticketId } = post;
  await tx.groupPost.createMany({
    data: [
      {
        ...place,
        chat,
        deed,
        ticketId: ticketId ?? null,
        cause: post.cause ?? null,
        isAnswer: post.isAnswer ?? false,
        messageId: post.messageId ?? null,
        about: [...(about ?? (ticketId ? [ticketId] : []))],
        reply: reply ? (reply as Prisma.InputJsonObject) : Prisma.DbNull,
        ask: post.ask ?? Prisma.DbNull,
        createdAt: now,
      },
    ],
    skipDuplicates: true,
  });
}

export type PostRow = {
  id: bigint;
  chat: string;
  deed: "send" | "edit" | "remove";
  ticketId: string | null;
  thread: string | null;
  reply: unknown;
  messageId: string | null;
  attempts: number;
  createdAt: Date;
};

/**
 * Takes the next post that may go: those of one ticket in their order, and into a topic only once
 * it is there and has its card.
 */
export async function claimPost(
  tx: Tx,
  place: GroupPlace,
  { now, until, isAnswer }: { now: Date; until: Date; isAnswer: boolean },
): Promise<PostRow | undefined> {
  const [row] = await tx.$queryRaw<PostRow[]>`
    WITH next AS (
      SELECT p.id, g.thread FROM group_post p LEFT JOIN group_topic g ON g.ticket_id = p.ticket_id
      WHERE p.channel = ${place.channel} AND p.bot = ${place.bot} AND p.finished_at IS NULL
        AND p.state = 'pending'
        AND p.is_answer = ${isAnswer} AND ${isDue("p.due_at", now)}
        AND (p.deed <> 'send' OR p.ticket_id IS NULL
          OR (g.state IN ('open', 'closed') AND g.card_id IS NOT NULL))
        AND NOT EXISTS (SELECT 1 FROM group_post e WHERE e.ticket_id = p.ticket_id
          AND e.is_answer = p.is_answer AND e.finished_at IS NULL AND e.id < p.id)
        AND NOT EXISTS (SELECT 1 FROM ticket t WHERE t.id = ANY(p.about) AND t.restricted)
      ORDER BY p.id LIMIT 1 FOR UPDATE OF p SKIP LOCKED
    )
    UPDATE group_post SET state = 'sending', attempts = attempts + 1, claim_until = ${until}
    FROM next WHERE group_post.id = next.id AND group_post.state = 'pending'
    RETURNING group_post.id, chat, deed, ticket_id::text AS "ticketId", next.thread, reply,
      message_id AS "messageId", attempts, created_at AS "createdAt"`;
  return row;
}

export async function hasPosts(
  tx: Tx,
  place: GroupPlace,
  { now, isAnswer }: { now: Date; isAnswer: boolean },
): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ has: boolean }[]>`
    SELECT EXISTS (
      SELECT 1 FROM group_post p LEFT JOIN group_topic g ON g.ticket_id = p.ticket_id
      WHERE p.channel = ${place.channel} AND p.bot = ${place.bot} AND p.finished_at IS NULL
        AND p.state = 'pending'
        AND p.is_answer = ${isAnswer} AND ${isDue("p.due_at", now)}
        AND (p.deed <> 'send' OR p.ticket_id IS NULL
          OR (g.state IN ('open', 'closed') AND g.card_id IS NOT NULL))) AS has`;
  return row?.has ?? false;
}

/** Writes down what became of a post; its words are kept no longer than they are needed. */
export async function finishPost(tx: Tx, id: bigint, fate: Fate, now: Date): Promise<void> {
  const isOver = fate.state !== "pending";
  await tx.groupPost.updateMany({
    where: { id, state: "sending" },
    data: {
      state: fate.state,
      failure: fate.failure ?? null,
      claimUntil: null,
      finishedAt: isOver ? now : null,
      dueAt: isOver ? null : new Date(now.getTime() + fate.waitMs),
      ...("externalId" in fate && fate.externalId ? { messageId: fate.externalId } : {}),
      ...(isOver ? { reply: Prisma.DbNull } : {}),
    },
  });
}

/**
 * Posts whose sender died: a sent one may have arrived, so it is never sent again; an edit or a
 * removal does no harm twice. Posts about tickets that have no topic any more are dropped.
 */
export async function endCutOffPosts(tx: Tx, place: GroupPlace, now: Date): Promise<void> {
  const waiting = { ...place, finishedAt: null };
  const cutOff = { ...waiting, state: "sending", claimUntil: { lte: now } };
  await tx.groupPost.updateMany({
    where: { ...cutOff, deed: "send" },
    data: { state: "unknown", failure: "cut_off", finishedAt: now, reply: Prisma.DbNull },
  });
  await tx.groupPost.updateMany({
    where: { ...cutOff, NOT: { deed: "send" } },
    data: { state: "pending", claimUntil: null },
  });
  await tx.groupPost.updateMany({
    where: {
      ...waiting,
      state: "pending",
      deed: "send",
      ticket: { topic: null, status: { in: ["closed", "declined", "merged"] } },
    },
    data: { state: "refused", failure: "topic_gone", finishedAt: now, reply: Prisma.DbNull },
  });
}

/** What a message of ours asked for; undefined: it asked nothing, or is not ours. */
export async function findAsk(
  tx: Tx,
  place: GroupPlace,
  { chat, messageId }: { chat: string; messageId: string },
): Promise<Ask | undefined> {
  const row = await tx.groupPost.findFirst({
    where: { ...place, chat, messageId, ask: { not: Prisma.DbNull } },
    orderBy: { id: "desc" },
    select: { ask: true },
  });
  return ask.safeParse(row?.ask).data;
}

/** The messages in the group that name a ticket, and are to be taken back. */
export async function postsAbout(
  tx: Tx,
  place: GroupPlace,
  ticketId: string,
): Promise<{ id: bigint; chat: string; messageId: string | null; inTopic: boolean }[]> {
  const rows = await tx.groupPost.findMany({
    where: { ...place, about: { has: ticketId }, NOT: { state: "taken_back" } },
    select: { id: true, chat: true, messageId: true, ticketId: true, deed: true },
  });
  return rows.map(({ id, chat, messageId, ticketId: topicOf, deed }) => ({
    id,
    chat,
    messageId,
    inTopic: topicOf === ticketId && deed === "send",
  }));
}

/** What was sent about a ticket, wherever: a message each. */
export async function postsOfTicket(
  tx: Tx,
  ticketId: string,
): Promise<(GroupPlace & { id: bigint; chat: string; messageId: string })[]> {
  return tx.$queryRaw`
    SELECT DISTINCT ON (chat, message_id) id, channel, bot, chat, message_id AS "messageId"
    FROM group_post WHERE about @> ARRAY[${ticketId}::uuid] AND message_id IS NOT NULL
      AND state NOT IN ('taken_back', 'pending') AND deed <> 'remove'
    ORDER BY chat, message_id, id`;
}

export async function postTakenBack(tx: Tx, id: bigint, now: Date): Promise<void> {
  await tx.groupPost.updateMany({
    where: { id },
    data: { state: "taken_back", reply: Prisma.DbNull, ask: Prisma.DbNull, finishedAt: now },
  });
}

/** What waits about a ticket is not sent any more; its words are gone at once. */
export async function stopPosts(tx: Tx, ticketId: string, now: Date): Promise<void> {
  await tx.groupPost.updateMany({
    where: { about: { has: ticketId }, state: "pending" },
    data: { state: "taken_back", reply: Prisma.DbNull, ask: Prisma.DbNull, finishedAt: now },
  });
  await tx.groupDraft.deleteMany({ where: { ticketId } });
}

export async function deleteOldPosts(tx: Tx, before: Date): Promise<void> {
  await tx.groupPost.deleteMany({ where: { finishedAt: { lt: before } } });
}

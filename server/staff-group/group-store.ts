import type { Tx } from "../db.ts";
import type { GroupPlace } from "./group-house.ts";

export type GroupRow = {
  chat: string;
  pausedUntil: Date | null;
  failure: string | null;
  checkedAt: Date | null;
};

/**
 * The group's row, made on first use. Where the operator has named another group since, everything
 * begins anew there.
 */
export async function openGroup(
  tx: Tx,
  { channel, bot }: GroupPlace,
  configured: string,
): Promise<GroupRow> {
  const known = await tx.staffGroup.findUnique({ where: { channel_bot: { channel, bot } } });
  if (known?.configured === configured) return known;
  await tx.$executeRaw`
    INSERT INTO staff_group (channel, bot, configured, chat, calls)
    VALUES (${channel}, ${bot}, ${configured}, ${configured}, '{}')
    ON CONFLICT (channel, bot) DO UPDATE SET configured = ${configured}, chat = ${configured},
      failure = NULL, paused_until = NULL, checked_at = NULL`;
  await beginAnew(tx, { channel, bot }, configured);
  return tx.staffGroup.findUniqueOrThrow({ where: { channel_bot: { channel, bot } } });
}

/** The chat that the configured group has now; the configured one while nothing is known. */
export async function findChat(
  tx: Tx,
  { channel, bot }: GroupPlace,
  configured: string,
): Promise<string> {
  const row = await tx.staffGroup.findFirst({ where: { channel, bot, configured } });
  return row?.chat ?? configured;
}

export type Spent = { isSpent: boolean; used: number; waitMs: number };

/** Takes one call out of the pace that all processes share; the row's lock makes them queue. */
export async function spendCall(
  tx: Tx,
  { channel, bot }: GroupPlace,
  { now, share, windowMs }: { now: Date; share: number; windowMs: number },
): Promise<Spent> {
  const since = new Date(now.getTime() - windowMs);
  const [row] = await tx.$queryRaw<(Omit<Spent, "waitMs"> & { waitMs: number | null })[]>`
    WITH held AS (
      SELECT calls, paused_until FROM staff_group
      WHERE channel = ${channel} AND bot = ${bot} FOR UPDATE
    ), recent AS (
      SELECT ARRAY(SELECT at FROM held, unnest(held.calls) AS at
        WHERE at > ${since}::timestamptz AND at <= ${now}::timestamptz ORDER BY at) AS calls
    ), spent AS (
      UPDATE staff_group SET calls = array_append(recent.calls, ${now}::timestamptz)
      FROM recent, held WHERE staff_group.channel = ${channel} AND staff_group.bot = ${bot}
        AND cardinality(recent.calls) < ${share}::int
        AND (held.paused_until IS NULL OR held.paused_until <= ${now})
      RETURNING 1
    )
    SELECT EXISTS (SELECT 1 FROM spent) AS "isSpent", cardinality(recent.calls)::int AS used,
      (extract(epoch FROM greatest(held.paused_until, recent.calls[1]
        + interval '1 millisecond' * ${windowMs}::int) - ${now}::timestamptz) * 1000)::float
        AS "waitMs"
    FROM recent, held`;
  if (!row) throw new Error("the staff's group has no row");
  return { ...row, waitMs: Math.max(50, row.waitMs ?? 0) };
}

export async function pauseGroup(tx: Tx, place: GroupPlace, until: Date): Promise<void> {
  await tx.staffGroup.updateMany({ where: place, data: { pausedUntil: until } });
}

/**
 * What is wrong with the group, or null, and until when nothing is tried there, in one statement:
 * news of our rights that come right after it must not be slept through. True: that is news.
 */
export async function noteFailure(
  tx: Tx,
  { channel, bot }: GroupPlace,
  noted: { failure: string | null; pausedUntil: Date | null; now: Date },
): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ isNews: boolean }[]>`
    WITH before AS (
      SELECT failure FROM staff_group WHERE channel = ${channel} AND bot = ${bot} FOR UPDATE
    )
    UPDATE staff_group SET failure = ${noted.failure}, checked_at = ${noted.now},
      paused_until = ${noted.pausedUntil}
    FROM before WHERE channel = ${channel} AND bot = ${bot}
    RETURNING before.failure IS DISTINCT FROM ${noted.failure}::text AS "isNews"`;
  return row?.isNews ?? false;
}

/** Something changed about our place in the group: its rights are read again at once. */
export async function recheckGroup(tx: Tx, place: GroupPlace): Promise<void> {
  await tx.staffGroup.updateMany({ where: place, data: { checkedAt: null, pausedUntil: null } });
}

/** The group has another chat id now: what is still to come goes there, in new topics. */
export async function moveGroup(
  tx: Tx,
  place: GroupPlace,
  { from, to }: { from: string; to: string },
): Promise<void> {
  const { count } = await tx.staffGroup.updateMany({
    where: { ...place, chat: from },
    data: { chat: to, failure: null, checkedAt: null },
  });
  if (count > 0) await beginAnew(tx, place, to);
}

/** Topics of another chat are none: open ones are made anew, closed ones forgotten. */
async function beginAnew(tx: Tx, place: GroupPlace, chat: string): Promise<void> {
  const elsewhere = { ...place, NOT: { chat } };
  await tx.groupTopic.deleteMany({ where: { ...elsewhere, state: "closed" } });
  await tx.groupTopic.updateMany({
    where: elsewhere,
    data: { chat, state: "wanted", thread: null, cardId: null, shown: null, claimUntil: null },
  });
  await tx.groupPost.updateMany({
    where: { ...elsewhere, state: "pending", deed: "send", chat: { startsWith: "-" } },
    data: { chat },
  });
}

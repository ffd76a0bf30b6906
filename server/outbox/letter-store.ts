import type { ChannelName } from "../../bot/message.ts";
import type { Reply } from "../../bot/reply.ts";
import { isDue, Prisma, type Tx } from "../db.ts";
import { signalChannel, signalText } from "../signals.ts";
import type { LetterState } from "./letter.ts";

export type LetterAddress = { channel: ChannelName; bot: string; isReachable: boolean };

export async function letterAddress(tx: Tx, contactId: string): Promise<LetterAddress> {
  const contact = await tx.contact.findUniqueOrThrow({
    where: { id: contactId },
    select: { channel: true, bot: true, unreachableAt: true },
  });
  const isReachable = contact.unreachableAt === null;
  return { channel: contact.channel as ChannelName, bot: contact.bot, isReachable };
}

/** The new letters' ids, in the order of the replies. */
export async function insertLetters(
  tx: Tx,
  to: LetterAddress & { contactId: string; now: Date; ticketId?: string; staleAt?: Date },
  replies: readonly Reply[],
): Promise<bigint[]> {
  const fate = to.isReachable
    ? { state: "pending" }
    : { state: "refused", failure: "unreachable", finishedAt: to.now };
  const rows = await tx.letter.createManyAndReturn({
    select: { id: true },
    data: replies.map((reply) => ({
      contactId: to.contactId,
      channel: to.channel,
      bot: to.bot,
      reply: reply as Prisma.InputJsonObject,
      ticketId: to.ticketId ?? null,
      staleAt: to.staleAt ?? null,
      createdAt: to.now,
      ...fate,
    })),
  });
  return rows.map(({ id }) => id);
}

/** One statement for many contacts of a channel; those who can't be reached get nothing. */
export async function insertForMany(
  tx: Tx,
  to: { contactIds: readonly string[]; channel: ChannelName; now: Date },
  replies: readonly Reply[],
): Promise<void> {
  const written = replies.map((reply) => JSON.stringify(reply));
  await tx.$executeRaw`
    INSERT INTO letter (contact_id, channel, bot, reply, created_at)
    SELECT c.id, c.channel, c.bot, w.reply::jsonb, ${to.now}
    FROM contact c, unnest(${written}::text[]) WITH ORDINALITY AS w (reply, place)
    WHERE c.id = ANY(${to.contactIds}::uuid[]) AND c.channel = ${to.channel}
      AND c.unreachable_at IS NULL
    ORDER BY c.id, w.place`;
}

export type Ending = {
  id: bigint;
  claim: string;
  state: LetterState;
  failure: string | null;
  externalId: string | null;
  dueAt: Date | null;
  finishedAt: Date | null;
};

/**
 * Writes down how tries ended. A letter that counted as unknown meanwhile, because its claim ran
 * out, is put right when the late answer comes. Pages of the web chat are told of theirs.
 */
export async function recordEndings(tx: Tx, endings: readonly Ending[]): Promise<void> {
  await tx.$executeRaw`
    WITH done AS (UPDATE letter SET state = ended.state, failure = ended.failure,
      external_id = ended.external_id, due_at = ended.due_at, finished_at = ended.finished_at
    FROM unnest(
      ${endings.map((ending) => ending.id)}::bigint[],
      ${endings.map((ending) => ending.claim)}::text[],
      ${endings.map((ending) => ending.state)}::text[],
      ${endings.map((ending) => ending.failure)}::text[],
      ${endings.map((ending) => ending.externalId)}::text[],
      ${endings.map((ending) => ending.dueAt)}::timestamptz[],
      ${endings.map((ending) => ending.finishedAt)}::timestamptz[]
    ) AS ended (id, claim, state, failure, external_id, due_at, finished_at)
    WHERE letter.id = ended.id AND letter.claim = ended.claim
      AND letter.state IN ('sending', 'unknown')
      RETURNING letter.contact_id, letter.channel, letter.state)
    SELECT pg_notify(${signalChannel}, ${signalText("letter_sent", "")} || contact_id)
    FROM (SELECT DISTINCT contact_id FROM done WHERE channel = 'web' AND state = 'sent') told`;
}

/** No letter to this contact leaves before `until`. */
export async function holdContact(tx: Tx, contactId: string, until: Date): Promise<void> {
  await tx.contact.update({ where: { id: contactId }, data: { letterFreeAt: until } });
}

/** The channel said that this contact can't be reached: what still waits for them is refused. */
export async function markUnreachable(tx: Tx, contactId: string, now: Date): Promise<void> {
  await tx.contact.update({ where: { id: contactId }, data: { unreachableAt: now } });
  await tx.letter.updateMany({
    where: { contactId, state: "pending" },
    data: { state: "refused", failure: "unreachable", finishedAt: now },
  });
}

/** Letters whose sender died before it could say what came of them: they may have arrived. */
export async function endCutOff(
  tx: Tx,
  now: Date,
  scope: "claim_ran_out" | "all",
): Promise<{ id: bigint; channel: string }[]> {
  const which = scope === "all" ? Prisma.sql`true` : Prisma.sql`${isDue("claim_until", now)}`;
  return tx.$queryRaw<{ id: bigint; channel: string }[]>`
    UPDATE letter SET state = 'unknown', failure = 'cut_off', finished_at = ${now}
    WHERE state = 'sending' AND ${which} RETURNING id, channel`;
}

/** Ends what waits and would be outdated by now; gives how many. */
export async function withdrawStale(tx: Tx, now: Date): Promise<number> {
  const { count } = await tx.letter.updateMany({
    where: { state: "pending", staleAt: { lte: now } },
    data: { state: "withdrawn", failure: "outdated", finishedAt: now },
  });
  return count;
}

/** Sends a failed or unknown letter again at a person's word. False: it is not in such a state. */
export async function retryLetter(tx: Tx, id: bigint): Promise<boolean> {
  const { count } = await tx.letter.updateMany({
    where: { id, state: { in: ["failed", "unknown", "refused"] } },
    data: { state: "pending", dueAt: null, claim: null, claimUntil: null, finishedAt: null },
  });
  return count === 1;
}

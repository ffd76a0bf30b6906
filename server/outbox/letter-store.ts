import type { ChannelName } from "../../bot/message.ts";
import type { Reply } from "../../bot/reply.ts";
import { isDue, Prisma, type Tx } from "../db.ts";
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

export async function insertLetters(
  tx: Tx,
  to: LetterAddress & { contactId: string; now: Date; ticketId?: string },
  replies: readonly Reply[],
): Promise<void> {
  const fate = to.isReachable
    ? { state: "pending" }
    : { state: "refused", failure: "unreachable", finishedAt: to.now };
  await tx.letter.createMany({
    data: replies.map((reply) => ({
      contactId: to.contactId,
      channel: to.channel,
      bot: to.bot,
      reply: reply as Prisma.InputJsonObject,
      ticketId: to.ticketId ?? null,
      createdAt: to.now,
      ...fate,
    })),
  });
}

export type ClaimedLetter = {
  id: bigint;
  contactId: string;
  address: string;
  isGroup: boolean;
  reply: unknown;
  attempts: number;
  createdAt: Date;
};

export type Claim = {
  channel: string;
  bot: string;
  name: string;
  until: Date;
  now: Date;
  most: number;
  contactMs: number;
  groupMs: number;
};

/**
 * Claims letters that may leave now: of each contact the earliest unfinished one alone, so that
 * letters keep their order, and none sooner after the last than the pace allows.
 */
export function claimLetters(tx: Tx, claim: Claim): Promise<ClaimedLetter[]> {
  return tx.$queryRaw<ClaimedLetter[]>`
    WITH free AS (
      SELECT l.id, l.contact_id FROM letter l JOIN contact c ON c.id = l.contact_id
      WHERE l.channel = ${claim.channel} AND l.bot = ${claim.bot} AND l.state = 'pending'
        AND ${isDue("l.due_at", claim.now)} AND ${isDue("c.letter_free_at", claim.now)}
        AND NOT EXISTS (SELECT 1 FROM letter earlier WHERE earlier.contact_id = l.contact_id
          AND earlier.finished_at IS NULL AND earlier.id < l.id)
      ORDER BY l.id LIMIT ${claim.most} FOR UPDATE OF l SKIP LOCKED
    ), taken AS (
      UPDATE letter SET state = 'sending', attempts = attempts + 1, claim = ${claim.name},
        claim_until = ${claim.until}
      FROM free WHERE letter.id = free.id
      RETURNING letter.id, letter.contact_id, letter.reply, letter.attempts, letter.created_at
    ), paced AS (
      UPDATE contact SET letter_free_at = ${claim.now}::timestamptz + interval '1 millisecond'
        * (CASE WHEN is_group THEN ${claim.groupMs}::int ELSE ${claim.contactMs}::int END)
      FROM free WHERE contact.id = free.contact_id
      RETURNING contact.id, contact.address, contact.is_group
    )
    SELECT taken.id, taken.contact_id AS "contactId", taken.reply, taken.attempts,
      taken.created_at AS "createdAt", paced.address, paced.is_group AS "isGroup"
    FROM taken JOIN paced ON paced.id = taken.contact_id ORDER BY taken.id`;
}

/** When the next pending letter of a bot may leave, for the sender's nap; undefined: none waits. */
export async function nextDue(
  tx: Tx,
  outlet: { channel: string; bot: string },
): Promise<Date | undefined> {
  const [row] = await tx.$queryRaw<{ at: Date | null; waiting: number }[]>`
    SELECT min(greatest(l.due_at, c.letter_free_at, l.created_at)) AS at, count(*)::int AS waiting
    FROM (SELECT contact_id, due_at, created_at FROM letter
      WHERE channel = ${outlet.channel} AND bot = ${outlet.bot} AND state = 'pending'
      ORDER BY id LIMIT 200) l JOIN contact c ON c.id = l.contact_id`;
  return row?.at ?? undefined;
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
 * out, is put right when the late answer comes. The contacts of sent web letters are given back.
 */
export async function recordEndings(tx: Tx, endings: readonly Ending[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE letter SET state = ended.state, failure = ended.failure,
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
      AND letter.state IN ('sending', 'unknown')`;
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

/** Sends a failed or unknown letter again at a person's word. False: it is not in such a state. */
export async function retryLetter(tx: Tx, id: bigint): Promise<boolean> {
  const { count } = await tx.letter.updateMany({
    where: { id, state: { in: ["failed", "unknown", "refused"] } },
    data: { state: "pending", dueAt: null, claim: null, claimUntil: null, finishedAt: null },
  });
  return count === 1;
}

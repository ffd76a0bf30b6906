import type { DossierState } from "../../bot/dossier-desk.ts";
import type { ChannelName } from "../../bot/message.ts";
import type { Tx } from "../db.ts";
import type { Dropped, News, NewsEvent, NewsFacts, NewsPlan } from "./plan-news.ts";
import type { ToldDossier } from "./to-news.ts";
import type { ReachedBy } from "./way-to.ts";

/** A follow whose row this transaction holds, with all that the planner wants. */
export type HeldFollow = NewsFacts & {
  id: string;
  dossierId: string;
  contactId: string;
  contact: ReachedBy;
  dossier: ToldDossier & { unitId: string | null };
};

/** Follows that have an event that was not planned, or whose time has come; but for `but`. */
export async function findDueFollows(
  tx: Tx,
  { now, but, most }: { now: Date; but: readonly string[]; most: number },
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    (SELECT f.id FROM dossier_follow f
      WHERE f.stopped_at IS NULL AND f.look_at <= ${now} AND f.id <> ALL(${but}::uuid[])
      ORDER BY f.look_at LIMIT ${most})
    UNION
    (SELECT f.id FROM dossier_follow f
      WHERE f.stopped_at IS NULL AND f.id <> ALL(${but}::uuid[])
        AND EXISTS (SELECT 1 FROM dossier_event e
          WHERE e.dossier_id = f.dossier_id AND e.id > f.planned_event)
      LIMIT ${most})
    LIMIT ${most}`;
  return rows.map(({ id }) => id);
}

/**
 * Holds a follow, and its dossier as it stands, until the transaction ends; the dossier first, as
 * whoever deletes one does. Undefined: another process has it, or it is over.
 */
export async function holdFollow(tx: Tx, id: string): Promise<HeldFollow | undefined> {
  await tx.$executeRaw`SELECT 1 FROM dossier WHERE id =
    (SELECT dossier_id FROM dossier_follow WHERE id = ${id}::uuid) FOR SHARE`;
  const held = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM dossier_follow WHERE id = ${id}::uuid AND stopped_at IS NULL
    FOR UPDATE SKIP LOCKED`;
  if (held.length === 0) return undefined;
  const row = await tx.dossierFollow.findUniqueOrThrow({
    where: { id },
    include: {
      contact: { select: { channel: true, unreachableAt: true, lastInboundAt: true } },
      dossier: {
        include: {
          apologies: { where: { sentAt: { not: null } }, orderBy: { sentAt: "desc" }, take: 1 },
        },
      },
    },
  });
  const { dossierId, contactId, dossier, contact } = row;
  return {
    id,
    dossierId,
    contactId,
    contact: { ...contact, channel: contact.channel as ChannelName },
    dossier: { ...dossier, state: dossier.state as DossierState },
    follow: { since: row.since, seenEvent: row.seenEvent },
    events: await eventsBehind(tx, dossierId, row.seenEvent),
    given: await tx.dossierNotice.findMany({ where: { dossierId, contactId } }),
    apologisedFor: dossier.apologies[0]?.newDueOn ?? null,
  };
}

function eventsBehind(tx: Tx, dossierId: string, seenEvent: bigint): Promise<NewsEvent[]> {
  return tx.dossierEvent.findMany({
    where: { dossierId, id: { gt: seenEvent } },
    orderBy: { id: "asc" },
  });
}

/** Notes how far the news of a follow is told, and when they are planned again. */
export async function savePlan(
  tx: Tx,
  follow: HeldFollow,
  plan: NewsPlan,
  now: Date,
): Promise<void> {
  await tx.dossierFollow.update({
    where: { id: follow.id },
    data: {
      seenEvent: plan.seenEvent,
      plannedEvent: follow.events.at(-1)?.id ?? follow.follow.seenEvent,
      lookAt: plan.lookAt ?? null,
      ...(plan.ends ? { stoppedAt: now } : {}),
    },
  });
}

export async function saveNotice(
  tx: Tx,
  { dossierId, contactId }: HeldFollow,
  { kind, subject }: News,
  given: { state: "sent" | "to_call"; letterId: bigint | null; at: Date },
): Promise<void> {
  await tx.dossierNotice.create({ data: { dossierId, contactId, kind, subject, ...given } });
}

export async function saveDropped(
  tx: Tx,
  { dossierId, contactId }: HeldFollow,
  dropped: readonly Dropped[],
  at: Date,
): Promise<void> {
  await tx.dossierNotice.createMany({
    data: dropped.map((news) => ({ dossierId, contactId, state: "dropped", at, ...news })),
    skipDuplicates: true,
  });
}

/** Takes back what was told of a state that is over and has not left the house yet. */
export async function recallNotices(
  tx: Tx,
  { dossierId, contactId }: HeldFollow,
  now: Date,
): Promise<void> {
  await tx.$executeRaw`
    WITH recalled AS (
      UPDATE letter SET state = 'refused', failure = 'superseded', finished_at = ${now}
      WHERE state = 'pending' AND id IN (SELECT letter_id FROM dossier_notice
        WHERE dossier_id = ${dossierId}::uuid AND contact_id = ${contactId}::uuid
          AND state = 'sent')
      RETURNING id)
    UPDATE dossier_notice SET state = 'dropped', reason = 'past'
    WHERE dossier_id = ${dossierId}::uuid AND contact_id = ${contactId}::uuid
      AND (state = 'to_call' OR letter_id IN (SELECT id FROM recalled))`;
}

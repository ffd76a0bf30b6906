import type { DossierState } from "../../bot/dossier-desk.ts";
import type { ChannelName } from "../../bot/message.ts";
import type { Tx } from "../db.ts";
import type { GivenNotice, NewsEvent, NewsFacts } from "./news-facts.ts";
import type { Dropped, News, NewsPlan } from "./plan-news.ts";
import type { ToldDossier } from "./to-news.ts";
import type { ReachedBy } from "./way-to.ts";

/** A follow whose row this transaction holds. */
export type HeldFollow = { id: string; dossierId: string; contactId: string; seenEvent: bigint };

/** With all that the planner wants. */
export type ReadFollow = Omit<NewsFacts, "dossier" | "given"> & {
  contact: ReachedBy;
  dossier: ToldDossier & { unitId: string | null };
  given: readonly (GivenNotice & { stuck: number })[];
};

/** So long an end that is undone opens a follow again. */
const undoneEndMs = 30 * 86_400_000;

/** Longer ago no letter was written that was withdrawn just now. */
const stuckMs = 2 * 86_400_000;

/**
 * Follows that have an event that was not planned, whose time has come, or whose letter did not
 * leave in time; but for `but`.
 */
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
    UNION
    (SELECT f.id FROM dossier_follow f
      WHERE f.is_ended AND f.stopped_at > ${before(now, undoneEndMs)}
        AND f.id <> ALL(${but}::uuid[])
        AND EXISTS (SELECT 1 FROM dossier_event e
          WHERE e.dossier_id = f.dossier_id AND e.id > f.planned_event)
      LIMIT ${most})
    UNION
    (SELECT f.id FROM dossier_notice n
      JOIN letter l ON l.id = n.letter_id AND l.state = 'withdrawn'
      JOIN dossier_follow f ON f.dossier_id = n.dossier_id AND f.contact_id = n.contact_id
        AND (f.stopped_at IS NULL OR f.is_ended)
      WHERE n.state = 'sent' AND n.at > ${before(now, stuckMs)} AND f.id <> ALL(${but}::uuid[])
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
  const [held] = await tx.$queryRaw<HeldFollow[]>`
    SELECT id, dossier_id AS "dossierId", contact_id AS "contactId", seen_event AS "seenEvent"
    FROM dossier_follow WHERE id = ${id}::uuid AND (stopped_at IS NULL OR is_ended)
    FOR UPDATE SKIP LOCKED`;
  return held;
}

export async function readFollow(
  tx: Tx,
  { id, dossierId, contactId, seenEvent }: HeldFollow,
): Promise<ReadFollow> {
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
  const { dossier, contact, since } = row;
  const given = await tx.dossierNotice.findMany({
    where: { dossierId, contactId },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
  return {
    contact: { ...contact, channel: contact.channel as ChannelName },
    dossier: { ...dossier, state: dossier.state as DossierState },
    follow: { since, seenEvent, startState: row.startState as DossierState | null },
    events: await eventsBehind(tx, dossierId, seenEvent),
    given: given.map((notice) => ({
      ...notice,
      toldState: notice.toldState as DossierState | null,
    })),
    apologisedFor: dossier.apologies[0]?.newDueOn ?? null,
  };
}

async function eventsBehind(tx: Tx, dossierId: string, seenEvent: bigint): Promise<NewsEvent[]> {
  const events = await tx.dossierEvent.findMany({
    where: { dossierId, id: { gt: seenEvent } },
    orderBy: { id: "asc" },
  });
  return events.map((event) => ({
    ...event,
    state: event.state as DossierState | null,
    oldState: event.oldState as DossierState | null,
  }));
}

/** Notes how far the news of a follow is told, and when they are planned again. */
export async function savePlan(
  tx: Tx,
  { id }: HeldFollow,
  { events, follow }: NewsFacts,
  plan: NewsPlan,
  now: Date,
): Promise<void> {
  await tx.dossierFollow.update({
    where: { id },
    data: {
      seenEvent: plan.seenEvent,
      plannedEvent: events.at(-1)?.id ?? follow.seenEvent,
      lookAt: plan.lookAt ?? null,
      stoppedAt: plan.ends ? now : null,
      isEnded: plan.ends,
    },
  });
}

/** What was taken back before it left may be told after all: it has one row. */
export async function saveNotice(
  tx: Tx,
  { dossierId, contactId }: HeldFollow,
  { kind, subject }: News,
  said: {
    state: "sent" | "to_call";
    letterId: bigint | null;
    toldState: DossierState | null;
    at: Date;
  },
): Promise<void> {
  const key = { dossierId, contactId, kind, subject };
  const given = { ...said, reason: null };
  await tx.dossierNotice.upsert({
    where: { dossierId_contactId_kind_subject: key },
    create: { ...key, ...given },
    update: given,
  });
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

function before(now: Date, ms: number): Date {
  return new Date(now.getTime() - ms);
}

import { Prisma, type Tx } from "../db.ts";
import { signalChannel, signalText } from "../signals.ts";
import type { TicketDates } from "./deadline-dates.ts";
import type { EventDetails } from "./event-details.ts";

/** A running ticket whose date was counted by another calendar than the one that counts now. */
export type TicketToRecount = {
  id: string;
  code: string;
  unitId: string | null;
  assigneeId: string | null;
  dueAt: Date | null;
  clock: unknown;
  warned: number;
};

/** Which version of a calendar counts for whom. */
export type CalendarIds = {
  house: string | null;
  units: readonly { unitId: string; calendarId: string | null }[];
};

/**
 * Locks up to `limit` of them: a date was promised and no answer given yet. (The condition on the
 * status is that of the index ticket_open.) Those that somebody works on just now are left for the
 * next time.
 */
export async function lockTicketsToRecount(
  tx: Tx,
  { house, units }: CalendarIds,
  limit: number,
): Promise<TicketToRecount[]> {
  return tx.$queryRaw`
    SELECT ticket.id::text AS id, code, unit_id::text AS "unitId", assignee_id::text AS "assigneeId",
      due_at AS "dueAt", clock, warned
    FROM ticket
    WHERE clock IS NOT NULL AND status NOT IN ('closed', 'declined', 'merged') AND status <> 'answered'
      AND calendar_id IS DISTINCT FROM ${expected(house, units)}
    ORDER BY due_at NULLS LAST
    LIMIT ${limit} FOR UPDATE SKIP LOCKED`;
}

function expected(house: string | null, units: CalendarIds["units"]): Prisma.Sql {
  if (units.length === 0) return Prisma.sql`${house}::uuid`;
  const own = JSON.stringify(
    Object.fromEntries(units.map(({ unitId, calendarId }) => [unitId, calendarId])),
  );
  return Prisma.sql`CASE WHEN ${own}::jsonb ? unit_id::text
    THEN (${own}::jsonb ->> unit_id::text)::uuid ELSE ${house}::uuid END`;
}

/** `isUnread`: its clock could not be read, so only the version is written. */
export type Recounted = Pick<TicketDates, "calendarId" | "dueAt"> & { id: string } & (
    | { isUnread: true }
    | ({ isUnread: false } & Pick<TicketDates, "dueReason" | "warnAt" | "warned">)
  );

/** Writes the new dates of many tickets at once. A reason or date of null stays null. */
export async function storeRecounted(
  tx: Tx,
  recounted: readonly Recounted[],
  at: Date,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE ticket SET calendar_id = new."calendarId",
      due_at = CASE WHEN new."isUnread" THEN ticket.due_at ELSE new."dueAt" END,
      due_reason = CASE WHEN new."isUnread" THEN ticket.due_reason ELSE new."dueReason" END,
      warn_at = CASE WHEN new."isUnread" THEN ticket.warn_at ELSE new."warnAt" END,
      warned = CASE WHEN new."isUnread" THEN ticket.warned ELSE new.warned END,
      updated_at = ${at}
    FROM jsonb_to_recordset(${JSON.stringify(recounted)}::jsonb) AS new (id uuid,
      "isUnread" boolean, "calendarId" uuid, "dueAt" timestamptz, "dueReason" jsonb, "warnAt" timestamptz, warned int)
    WHERE ticket.id = new.id`;
}

export type MovedDate = { ticketId: string; details: EventDetails };

export async function insertMoved(tx: Tx, moved: readonly MovedDate[], at: Date): Promise<void> {
  await tx.ticketEvent.createMany({
    data: moved.map((event) => ({
      ...event,
      at,
      kind: "due_changed",
      actor: "system",
      isPublic: false,
    })),
  });
}

/** News to the screens of many tickets by one statement. */
export async function announceTickets(tx: Tx, codes: readonly string[]): Promise<void> {
  const texts = codes.map((code) => signalText("ticket_changed", code));
  await tx.$executeRaw`
    SELECT count(pg_notify(${signalChannel}, text)) FROM unnest(${texts}::text[]) AS signal (text)`;
}

/** The words of the decisions that set these versions. */
export async function readDecisions(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.workingCalendar.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, decision: true },
  });
  return new Map(rows.map(({ id, decision }) => [id, decision]));
}

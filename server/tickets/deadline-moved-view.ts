import { Prisma, type Tx } from "../db.ts";
import type { StaffActor } from "./ticket-house.ts";
import { visibleTicketsSql } from "./visible-tickets-view.ts";

/** What a version of the calendar moved, as far as the viewer may see the tickets. */
export type MovedTicket = { code: string; oldDue: Date | null; newDue: Date | null; at: Date };

/** How many deadlines each of these versions moved; one that moved none is absent. */
export async function countMoved(
  tx: Tx,
  { viewer, versions, since }: { viewer: StaffActor; versions: readonly string[]; since: Date },
): Promise<Map<string, number>> {
  const rows = await tx.$queryRaw<{ id: string; count: number }[]>`
    SELECT event.details ->> 'calendarId' AS id, count(DISTINCT event.ticket_id)::int AS count
    ${movedBy(viewer, versions, since)} GROUP BY 1`;
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/** The deadlines that one version moved, at most 200, those due first on top. */
export async function readMoved(
  tx: Tx,
  { viewer, version, since }: { viewer: StaffActor; version: string; since: Date },
): Promise<MovedTicket[]> {
  return tx.$queryRaw`
    SELECT ticket.code, (event.details ->> 'oldDue')::timestamptz AS "oldDue",
      (event.details ->> 'newDue')::timestamptz AS "newDue", event.at
    ${movedBy(viewer, [version], since)}
    ORDER BY 3 NULLS LAST, ticket.code LIMIT 200`;
}

/** `since`: when the oldest of them was published, for no event is older. */
function movedBy(viewer: StaffActor, versions: readonly string[], since: Date): Prisma.Sql {
  return Prisma.sql`FROM ticket_event event JOIN ticket ON ticket.id = event.ticket_id
    WHERE event.kind = 'due_changed' AND event.at >= ${since}
      AND event.details ->> 'calendarId' = ANY(${[...versions]}::text[])
      AND ${visibleTicketsSql(viewer)}`;
}

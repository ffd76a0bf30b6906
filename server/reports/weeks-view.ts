import type { Day } from "../calendar/vietnam-date.ts";
import { addDays, vietnamDate, vietnamInstant } from "../calendar/vietnam-date.ts";
import { Prisma, type Tx } from "../db.ts";
import type { StaffActor } from "../tickets/ticket-house.ts";
import { visibleTicketsSql } from "../tickets/visible-tickets-view.ts";

/** What the last weeks were like, as far as the viewer may see. */
export type Weeks = {
  /** Every day from the oldest to today, the quiet ones too. */
  days: { day: Day; opened: number; answered: number }[];
  /** Tickets first answered in this time that had a date, and how many of them in time. */
  promised: number;
  kept: number;
  /** Stars given to tickets closed in this time: 4 and 5 count as satisfied. */
  rated: number;
  satisfied: number;
  /** Answers of the assistant that citizens marked. */
  helped: number;
  notHelped: number;
};

export type WeeksQuestion = { viewer: StaffActor; now: Date; days: number };

export async function viewWeeks(tx: Tx, { viewer, now, days }: WeeksQuestion): Promise<Weeks> {
  const first = addDays(vietnamDate(now), 1 - days);
  const since = vietnamInstant(first);
  const seen = visibleTicketsSql(viewer);
  const opened = await countByDay(tx, Prisma.sql`opened_at`, since, seen);
  const answered = await countByDay(tx, Prisma.sql`answered_at`, since, seen);
  const list = Array.from({ length: days }, (_, place) => addDays(first, place));
  return {
    days: list.map((day) => ({
      day,
      opened: opened.get(day) ?? 0,
      answered: answered.get(day) ?? 0,
    })),
    ...(await countPromises(tx, since, seen)),
    ...(await countThumbs(tx, since)),
  };
}

async function countByDay(
  tx: Tx,
  column: Prisma.Sql,
  since: Date,
  seen: Prisma.Sql,
): Promise<Map<Day, number>> {
  // Việt Nam is seven hours ahead all year (server/calendar/vietnam-date.ts).
  const rows = await tx.$queryRaw<{ day: string; count: number }[]>`
    SELECT to_char((${column} AT TIME ZONE 'UTC') + interval '7 hours', 'YYYY-MM-DD') AS day,
      count(*)::int AS count
    FROM ticket WHERE ${column} >= ${since} AND ${seen} GROUP BY 1`;
  return new Map(rows.map((row) => [row.day, row.count]));
}

async function countPromises(
  tx: Tx,
  since: Date,
  seen: Prisma.Sql,
): Promise<Pick<Weeks, "promised" | "kept" | "rated" | "satisfied">> {
  const [row] = await tx.$queryRaw<Pick<Weeks, "promised" | "kept" | "rated" | "satisfied">[]>`
    SELECT (count(*) FILTER (WHERE due_at IS NOT NULL))::int AS promised,
      (count(*) FILTER (WHERE answered_at <= due_at))::int AS kept,
      (count(rating))::int AS rated,
      (count(*) FILTER (WHERE rating >= 4))::int AS satisfied
    FROM ticket WHERE answered_at >= ${since} AND ${seen}`;
  if (!row) throw new Error("the answers were not counted");
  return row;
}

async function countThumbs(tx: Tx, since: Date): Promise<Pick<Weeks, "helped" | "notHelped">> {
  const [row] = await tx.$queryRaw<Pick<Weeks, "helped" | "notHelped">[]>`
    SELECT (count(*) FILTER (WHERE rating = 1))::int AS helped,
      (count(*) FILTER (WHERE rating = -1))::int AS "notHelped"
    FROM turn WHERE at >= ${since} AND rating IS NOT NULL`;
  if (!row) throw new Error("the ratings were not counted");
  return row;
}

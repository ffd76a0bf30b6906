import { vietnamDate, vietnamInstant } from "../calendar/vietnam-date.ts";
import type { WorkingCalendar } from "../calendar/working-calendar.ts";
import { Prisma } from "../db.ts";
import { endOfSoon } from "./punctuality.ts";

/** `punctuality` says "late": as a condition for SQL by hand, on the columns of `dossier`. */
export function lateSql(now: Date): Prisma.Sql {
  // Of all appointments before now only the one at today's midnight is still in time: it means the
  // whole day.
  return Prisma.sql`(dossier.state IN (1, 2, 4) AND dossier.due_on < ${now}
    AND dossier.due_on <> ${startOfToday(now)})`;
}

/** `punctuality` says "due_soon", by this calendar. */
export function dueSoonSql(now: Date, calendar: WorkingCalendar): Prisma.Sql {
  return dueBeforeSql(now, endOfSoon(now, calendar));
}

/** In hand, still in time, and to be ready before an instant. */
export function dueBeforeSql(now: Date, until: Date): Prisma.Sql {
  return Prisma.sql`(dossier.state IN (1, 2, 4) AND dossier.due_on < ${until}
    AND (dossier.due_on >= ${now} OR dossier.due_on = ${startOfToday(now)}))`;
}

/**
 * The instant from which on a finished dossier is late: after the instant of the appointment, or
 * after its whole day where it is at midnight, which in UTC is 17:00 all year.
 */
export const lateFromSql = Prisma.sql`(CASE
  WHEN (dossier.due_on AT TIME ZONE 'UTC')::time = '17:00' THEN dossier.due_on + interval '1 day'
  ELSE dossier.due_on + interval '1 millisecond' END)`;

/** The day in Việt Nam of an instant. */
export function daySql(instant: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`((${instant} AT TIME ZONE 'UTC') + interval '7 hours')::date`;
}

/** When it was finished: by the source, or since when it is in its state. */
export const finishedSql = Prisma.sql`coalesce(dossier.finished_on, dossier.state_since)`;

function startOfToday(now: Date): Date {
  return vietnamInstant(vietnamDate(now));
}

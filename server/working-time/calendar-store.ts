import type { CalendarData } from "../calendar/calendar-data.ts";
import type { Tx } from "../db.ts";

export type NewCalendar = {
  id: string;
  /** Null: of the whole house. */
  unitId: string | null;
  /** One more than the version that was read before. */
  version: number;
  /** Null: the unit goes by the calendar above again. */
  data: CalendarData | null;
  decision: string;
  staffId: string;
  at: Date;
};

/** False: somebody else published this version meanwhile. */
export async function insertCalendar(tx: Tx, calendar: NewCalendar): Promise<boolean> {
  const { id, unitId, version, data, decision, staffId, at } = calendar;
  const inserted = await tx.$executeRaw`
    INSERT INTO working_calendar (id, unit_id, version, data, decision, staff_id, created_at)
    VALUES (${id}::uuid, ${unitId}::uuid, ${version}, ${JSON.stringify(data)}::jsonb, ${decision},
      ${staffId}::uuid, ${at})
    ON CONFLICT DO NOTHING`;
  return inserted === 1;
}

/** The newest version of each unit that has one, and of the house (`unitId` null). */
export async function currentCalendars(tx: Tx): Promise<StoredCalendar[]> {
  const rows = await tx.$queryRaw<StoredCalendar[]>`
    SELECT DISTINCT ON (unit_id) id::text AS id, unit_id::text AS "unitId", version, data
    FROM working_calendar ORDER BY unit_id, version DESC`;
  return rows;
}

/** The units below each other, as far as the calendars must know. */
export async function unitParents(tx: Tx): Promise<{ id: string; parentId: string | null }[]> {
  return tx.unit.findMany({ select: { id: true, parentId: true } });
}

/** `data` as JSON, to be parsed by calendarSchema; null: goes by the one above. */
export type StoredCalendar = { id: string; unitId: string | null; version: number; data: unknown };

import { type CalendarData, calendarSchema } from "../calendar/calendar-data.ts";
import { defaultCalendar } from "../calendar/data/default-calendar.ts";
import type { Tx } from "../db.ts";

/** What counts for a unit, or for the house, and where it comes from. */
export type CalendarInUse = {
  data: CalendarData;
  /** Whose it is: its own, that of a unit above, the house's, or the shipped one. */
  from: { kind: "own" } | { kind: "unit"; name: string } | { kind: "house" } | { kind: "shipped" };
  /** The version of its own, to base a change on; 0: none was ever published. */
  version: number;
};

/** Reads what counts for a unit; null: for the whole house. */
export async function readCalendarFor(tx: Tx, unitId: string | null): Promise<CalendarInUse> {
  const own = await newest(tx, unitId);
  const version = own?.version ?? 0;
  if (own && own.data !== null) {
    return { data: calendarSchema.parse(own.data), from: { kind: "own" }, version };
  }
  const seen = new Set([unitId]);
  for (let above = await parentOf(tx, unitId); above && !seen.has(above.id);) {
    seen.add(above.id);
    const found = await newest(tx, above.id);
    if (found && found.data !== null) {
      const from = { kind: "unit", name: above.name } as const;
      return { data: calendarSchema.parse(found.data), from, version };
    }
    above = await parentOf(tx, above.id);
  }
  const house = unitId === null ? undefined : await newest(tx, null);
  if (house && house.data !== null) {
    return { data: calendarSchema.parse(house.data), from: { kind: "house" }, version };
  }
  return { data: defaultCalendar, from: { kind: "shipped" }, version };
}

export type CalendarVersion = {
  id: string;
  version: number;
  decision: string;
  at: Date;
  staffName?: string;
  /** The unit went back to the calendar above. */
  isGivenUp: boolean;
};

/** The versions of one calendar, newest first. */
export async function readVersions(tx: Tx, unitId: string | null): Promise<CalendarVersion[]> {
  const rows = await tx.$queryRaw<(Omit<CalendarVersion, "staffName"> & { name: string | null })[]>`
    SELECT calendar.id::text AS id, version, decision, calendar.created_at AS at,
      data = 'null'::jsonb AS "isGivenUp", staff.display_name AS name
    FROM working_calendar calendar LEFT JOIN staff ON staff.id = calendar.staff_id
    WHERE calendar.unit_id IS NOT DISTINCT FROM ${unitId}::uuid
    ORDER BY version DESC LIMIT 50`;
  return rows.map(({ name, ...row }) => ({ ...row, ...(name ? { staffName: name } : {}) }));
}

/** The data of an older version. Undefined: there is no such version, or it gave the calendar up. */
export async function readVersion(
  tx: Tx,
  unitId: string | null,
  version: number,
): Promise<CalendarData | undefined> {
  const row = await tx.workingCalendar.findFirst({ where: { unitId, version } });
  return row && row.data !== null ? calendarSchema.parse(row.data) : undefined;
}

/** One version by its id; an id that is none is not found. */
export async function findVersion(
  tx: Tx,
  id: string,
): Promise<{ id: string; unitId: string | null; decision: string; at: Date } | undefined> {
  const rows = await tx.$queryRaw<
    { id: string; unitId: string | null; decision: string; at: Date }[]
  >`
    SELECT id::text AS id, unit_id::text AS "unitId", decision, created_at AS at
    FROM working_calendar WHERE id::text = ${id}`;
  return rows[0];
}

/** Active units by name, and which of them have a calendar of their own. */
export async function readCalendarUnits(
  tx: Tx,
): Promise<{ id: string; name: string; hasOwn: boolean }[]> {
  return tx.$queryRaw`
    SELECT unit.id::text AS id, unit.name, coalesce(newest.data <> 'null'::jsonb, false) AS "hasOwn"
    FROM unit LEFT JOIN LATERAL (
      SELECT data FROM working_calendar WHERE unit_id = unit.id ORDER BY version DESC LIMIT 1
    ) newest ON true
    WHERE unit.is_active ORDER BY unit.name`;
}

async function newest(tx: Tx, unitId: string | null) {
  return tx.workingCalendar.findFirst({
    where: { unitId },
    orderBy: { version: "desc" },
    select: { version: true, data: true },
  });
}

async function parentOf(tx: Tx, unitId: string | null) {
  if (unitId === null) return undefined;
  const unit = await tx.unit.findUnique({
    where: { id: unitId },
    select: { parent: { select: { id: true, name: true } } },
  });
  return unit?.parent ?? undefined;
}

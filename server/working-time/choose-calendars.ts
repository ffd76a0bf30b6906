import { type CalendarData, calendarSchema } from "../calendar/calendar-data.ts";
import { contentId } from "../calendar/content-id.ts";
import { type WorkingCalendar, openCalendar } from "../calendar/working-calendar.ts";
import type { StoredCalendar } from "./calendar-store.ts";

export type ChosenCalendars = {
  house: WorkingCalendar;
  /** Units that go by another calendar than the house's. */
  ofUnits: ReadonlyMap<string, WorkingCalendar>;
};

/**
 * A unit's own calendar, else that of the unit above, else the house's, else the shipped one.
 * Throws Error on stored data that are no calendar: a bug, for only checked data are published.
 */
export function chooseCalendars(
  stored: readonly StoredCalendar[],
  units: readonly { id: string; parentId: string | null }[],
  shipped: CalendarData,
): ChosenCalendars {
  const own = new Map<string | null, WorkingCalendar>();
  for (const { id, unitId, data } of stored) {
    if (data !== null) own.set(unitId, openCalendar(parsed(id, data), id));
  }
  const house = own.get(null) ?? openCalendar(shipped, contentId(shipped));
  const parents = new Map(units.map(({ id, parentId }) => [id, parentId]));
  const ofUnits = new Map<string, WorkingCalendar>();
  for (const { id } of units) {
    const calendar = nearest(id, own, parents);
    if (calendar) ofUnits.set(id, calendar);
  }
  return { house, ofUnits };
}

function nearest(
  unitId: string,
  own: ReadonlyMap<string | null, WorkingCalendar>,
  parents: ReadonlyMap<string, string | null>,
): WorkingCalendar | undefined {
  const seen = new Set<string>();
  for (let at: string | null = unitId; at !== null && !seen.has(at);) {
    seen.add(at);
    const calendar = own.get(at);
    if (calendar) return calendar;
    at = parents.get(at) ?? null;
  }
  return undefined;
}

function parsed(id: string, data: unknown): CalendarData {
  const result = calendarSchema.safeParse(data);
  if (!result.success) throw new Error(`working calendar ${id} is broken`, { cause: result.error });
  return result.data;
}

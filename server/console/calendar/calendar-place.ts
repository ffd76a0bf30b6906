import type { ConsoleHouse } from "../console-house.ts";
import type { Visit } from "../visit.ts";
import { vietnamDate } from "../../calendar/vietnam-date.ts";
import {
  type CalendarInUse,
  readCalendarFor,
  readCalendarUnits,
} from "../../working-time/calendar-view.ts";

/** Which calendar a page is about, whose it is, and the year that is looked at. */
export type CalendarPlace = {
  /** Null: the whole house's. */
  unit: { id: string; name: string } | null;
  units: { id: string; name: string; hasOwn: boolean }[];
  inUse: CalendarInUse;
  year: number;
  mayEdit: boolean;
};

/** Reads it from the query or the posted form. Undefined: there is no such unit. */
export async function readPlace(
  house: ConsoleHouse,
  visit: Visit,
): Promise<CalendarPlace | undefined> {
  const { prisma } = house.db;
  const unitId = unitOf(visit);
  const units = await readCalendarUnits(prisma);
  const unit = units.find(({ id }) => id === unitId) ?? null;
  if (unitId !== null && !unit) return undefined;
  const inUse = await readCalendarFor(prisma, unitId);
  return { unit, units, inUse, year: yearOf(house, visit), mayEdit: mayEdit(visit, unitId) };
}

/** Null: the whole house. */
export function unitOf(visit: Visit): string | null {
  return visit.field("unit") || visit.query("unit") || null;
}

/** Who works in a unit changes its calendar and those below, not the house's. */
export function mayEdit(visit: Visit, unitId: string | null): boolean {
  const { units } = visit.staff;
  if (!visit.may("calendar.edit")) return false;
  return !units || (unitId !== null && units.includes(unitId));
}

/** A path of the calendar's pages about the same unit and year. */
export function calendarPath(
  page: string,
  { unit, year }: { unit: { id: string } | null; year?: number },
  more: Record<string, string> = {},
): string {
  const query = new URLSearchParams({
    ...(unit ? { unit: unit.id } : {}),
    ...(year ? { year: String(year) } : {}),
    ...more,
  }).toString();
  return `/console/calendar${page}${query ? `?${query}` : ""}`;
}

function yearOf({ clock }: ConsoleHouse, visit: Visit): number {
  const year = Number(visit.field("year") || visit.query("year"));
  const current = Number(vietnamDate(clock.now()).slice(0, 4));
  return Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : current;
}

import type { WorkingCalendar } from "./working-calendar.ts";

/** Which calendar counts for whom. */
export type Calendars = {
  /** Of a unit: its own, else that of the unit above, else the whole house's, as without a unit. */
  of(unitId?: string | null): WorkingCalendar;
};

/** The same for everybody. */
export function oneCalendar(calendar: WorkingCalendar): Calendars {
  return { of: () => calendar };
}

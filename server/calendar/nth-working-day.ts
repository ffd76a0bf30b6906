import { type Day, addDays } from "./vietnam-date.ts";
import type { WorkingCalendar } from "./working-calendar.ts";

/** The first, second … working day after a day, which does not count itself. */
export function nthWorkingDay(calendar: WorkingCalendar, after: Day, nth: number): Day {
  let day = after;
  for (let working = 0; working < nth;) {
    day = addDays(day, 1);
    if (calendar.on(day).working) working += 1;
  }
  return day;
}

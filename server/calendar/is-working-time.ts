import { dayOfMinute, startOfDay, vietnamMinute } from "./vietnam-date.ts";
import type { WorkingCalendar } from "./working-calendar.ts";

/** Whether work goes on at this instant: the only time in which a colleague is reminded. */
export function isWorkingTime(calendar: WorkingCalendar, at: Date): boolean {
  const minute = vietnamMinute(at);
  const day = dayOfMinute(minute);
  const sinceMidnight = minute - startOfDay(day);
  return calendar.on(day).hours.some(([from, to]) => from <= sinceMidnight && sinceMidnight < to);
}

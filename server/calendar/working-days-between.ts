import { addDays, vietnamDate } from "./vietnam-date.ts";
import type { WorkingCalendar } from "./working-calendar.ts";

/**
 * How many working days lie after the day of `from`, up to and with the day of `to`: 0 on the same
 * day, negative when `to` is earlier. "Late by 2 working days" is workingDaysBetween(dueAt, now).
 */
export function workingDaysBetween(calendar: WorkingCalendar, from: Date, to: Date): number {
  const [start, end] = [vietnamDate(from), vietnamDate(to)];
  if (end < start) return -workingDaysBetween(calendar, to, from);
  let days = 0;
  for (let day = start; day < end;) {
    day = addDays(day, 1);
    if (calendar.on(day).working) days += 1;
  }
  return days;
}

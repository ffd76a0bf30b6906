import { nthWorkingDay } from "../calendar/nth-working-day.ts";
import { type Day, addDays, vietnamDate, vietnamInstant } from "../calendar/vietnam-date.ts";
import type { WorkingCalendar } from "../calendar/working-calendar.ts";
import type { Result } from "../result.ts";

export type NewDayRefusal =
  | "bad_day"
  /** Today, before it, or not after the day that could not be kept. */
  | "day_too_soon"
  | "day_off"
  | "day_too_far";

/** Further ahead it is rather a slip of the hand. Calendar days. */
const mostAhead = 366;

/** The working day to which an appointment is put off: the whole of it, so its midnight. */
export function newDueDay(
  day: string,
  { now, dueOn, calendar }: { now: Date; dueOn: Date; calendar: WorkingCalendar },
): Result<Date, NewDayRefusal> {
  if (!isDay(day)) return { ok: false, reason: "bad_day" };
  const today = vietnamDate(now);
  if (day <= today || day <= vietnamDate(dueOn)) return { ok: false, reason: "day_too_soon" };
  if (day > addDays(today, mostAhead)) return { ok: false, reason: "day_too_far" };
  if (!calendar.on(day).working) return { ok: false, reason: "day_off" };
  return { ok: true, value: vietnamInstant(day) };
}

/** So many working days ahead a new appointment is suggested; the staff changes it. */
const suggestedDays = 3;

/** The third working day after today, or after the appointment where that is still to come. */
export function suggestNewDay({
  now,
  dueOn,
  calendar,
}: {
  now: Date;
  dueOn: Date;
  calendar: WorkingCalendar;
}): Day {
  return nthWorkingDay(calendar, vietnamDate(dueOn > now ? dueOn : now), suggestedDays);
}

/** Written as "2026-11-24" and on the calendar. */
function isDay(text: string): boolean {
  if (!/^20\d\d-\d\d-\d\d$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

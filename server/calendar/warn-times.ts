import { lengthOf, spansOn } from "./stretch.ts";
import { type Minute, addDays, dayOfMinute, instantOfMinute, startOfDay } from "./vietnam-date.ts";
import type { Span, WorkingCalendar } from "./working-calendar.ts";

/** Percent of the time at which people are reminded. */
export const warnLevels = [50, 80, 100] as const;
export type WarnLevel = (typeof warnLevels)[number];
export type WarnTimes = Readonly<Record<WarnLevel, Date>>;

/**
 * When half, four fifths and all of the working time are over that counted. Nobody is reminded at
 * night: it is the first minute of working time from then on. With all of it over, that is at the
 * due date or, mostly, on the next morning of work.
 */
export function warnTimes(
  calendar: WorkingCalendar,
  worked: readonly Span[],
  end: Minute,
): WarnTimes {
  const total = lengthOf(worked);
  const over = (level: WarnLevel): Date => {
    const minute = minuteAfter(worked, Math.ceil((total * level) / 100));
    return instantOfMinute(minute ?? nextWorkingMinute(calendar, end));
  };
  return { 50: over(50), 80: over(80), 100: over(100) };
}

/** The first minute at or after this one in which work goes on. */
export function nextWorkingMinute(calendar: WorkingCalendar, minute: Minute): Minute {
  for (let day = dayOfMinute(minute); ; day = addDays(day, 1)) {
    const span = spansOn(calendar.on(day), startOfDay(day)).find(([, to]) => minute < to);
    if (span) return Math.max(span[0], minute);
  }
}

/** The minute that comes when so many are over; undefined: there is none. */
function minuteAfter(spans: readonly Span[], minutes: number): Minute | undefined {
  let left = minutes;
  for (const [from, to] of spans) {
    if (left < to - from) return from + left;
    left -= to - from;
  }
  return undefined;
}

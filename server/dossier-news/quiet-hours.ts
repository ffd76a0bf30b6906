import {
  addDays,
  type Day,
  instantOfMinute,
  minutesOfDay,
  startOfDay,
  vietnamDate,
  vietnamInstant,
  vietnamMinute,
} from "../calendar/vietnam-date.ts";

/**
 * When nobody is sent news, in minutes since midnight in Việt Nam: from one up to, and without, the
 * other; over midnight where `from` is the later. Both alike: no hour is quiet.
 */
export type QuietHours = { from: number; to: number };

/** 21:00 to 07:00. */
export const usualQuietHours: QuietHours = { from: 21 * 60, to: 7 * 60 };

export function isQuiet(quiet: QuietHours, at: Date): boolean {
  return isQuietMinute(quiet, vietnamMinute(at) - startOfDay(vietnamDate(at)));
}

/** The first instant from now on that is not quiet. */
export function endOfQuiet(quiet: QuietHours, now: Date): Date {
  if (!isQuiet(quiet, now)) return now;
  const minute = vietnamMinute(now);
  const midnight = startOfDay(vietnamDate(now));
  const isBefore = minute - midnight < quiet.to;
  return instantOfMinute(midnight + quiet.to + (isBefore ? 0 : minutesOfDay));
}

/** Until when something may be told today: the next quiet instant, at the latest midnight. */
export function endOfTelling(quiet: QuietHours, now: Date): Date {
  const minute = vietnamMinute(now);
  const midnight = startOfDay(vietnamDate(now));
  const isToday = quiet.from !== quiet.to && minute - midnight < quiet.from;
  return instantOfMinute(midnight + (isToday ? quiet.from : minutesOfDay));
}

/** When the first news of a day may go out: as the quiet hours over midnight end, else at seven. */
export function morningOf(quiet: QuietHours, day: Day): Date {
  const isOverMidnight = isQuietMinute(quiet, 0);
  const morning = vietnamInstant(day, isOverMidnight ? quiet.to : usualQuietHours.to);
  return endOfQuiet(quiet, morning);
}

/** The morning of the day after. */
export function nextMorning(quiet: QuietHours, now: Date): Date {
  return morningOf(quiet, addDays(vietnamDate(now), 1));
}

function isQuietMinute({ from, to }: QuietHours, minute: number): boolean {
  return from <= to ? from <= minute && minute < to : minute >= from || minute < to;
}

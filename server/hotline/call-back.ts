import { countDeadline } from "../calendar/count-deadline.ts";
import { isWorkingTime } from "../calendar/is-working-time.ts";
import { newClock } from "../calendar/ticket-clock.ts";
import type { WorkingCalendar } from "../calendar/working-calendar.ts";

/**
 * Whoever missed us is called back within this time. A promise of ours, to be confirmed by the
 * authority: no rule names one.
 */
export const callBackLimit = { amount: 4, unit: "working_hours" } as const;

/** How long before that time the operators are reminded, in minutes by the clock. */
export const reminderMinutes = 60;

/** By when a call that was missed at `at` is to be called back. */
export function callBackBy(calendar: WorkingCalendar, at: Date): Date {
  const due = countDeadline(calendar, newClock(at, callBackLimit));
  if (due.paused) throw new Error("a time without a pause has an end");
  return due.at;
}

/**
 * Calls to be called back by this instant are reminded of now; undefined: nobody is at work, so
 * nobody is reminded.
 */
export function remindUpTo(calendar: WorkingCalendar, now: Date): Date | undefined {
  if (!isWorkingTime(calendar, now)) return undefined;
  return new Date(now.getTime() + reminderMinutes * 60_000);
}

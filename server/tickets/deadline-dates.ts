import { countDeadline } from "../calendar/count-deadline.ts";
import type { DayCount } from "../calendar/day-count.ts";
import type { TicketClock } from "../calendar/ticket-clock.ts";
import { type WarnTimes, warnLevels } from "../calendar/warn-times.ts";
import type { WorkingCalendar } from "../calendar/working-calendar.ts";

/** The columns of a ticket that its clock fills. */
export type TicketDates = {
  clock: TicketClock | null;
  /** Null: nothing is due, or the clock stands. */
  dueAt: Date | null;
  dueReason: DayCount | null;
  /** The version of the calendar that it was counted with. */
  calendarId: string | null;
  /** When the next warning is due, always in working time; null: none is to come. */
  warnAt: Date | null;
  /** How many of the warnings at 50, 80 and 100 % were given. */
  warned: number;
};

/**
 * Counts a clock's date. A warning that was given is given again when the date moved so far that
 * its time is still to come.
 */
export function datesOf(
  calendar: WorkingCalendar,
  clock: TicketClock | undefined,
  { warned, now }: { warned: number; now: Date },
): TicketDates {
  const { id: calendarId } = calendar;
  if (!clock) {
    return { clock: null, dueAt: null, dueReason: null, calendarId, warnAt: null, warned: 0 };
  }
  const deadline = countDeadline(calendar, clock);
  const counted = { clock, dueReason: deadline.why, calendarId };
  if (deadline.paused) return { ...counted, dueAt: null, warnAt: null, warned };
  return { ...counted, dueAt: deadline.at, ...nextWarning(deadline.warnAt, warned, now) };
}

function nextWarning(times: WarnTimes, warned: number, now: Date) {
  const over = warnLevels.filter((level) => times[level] <= now).length;
  const given = Math.min(warned, over);
  const next = warnLevels[given];
  return { warned: given, warnAt: next === undefined ? null : times[next] };
}

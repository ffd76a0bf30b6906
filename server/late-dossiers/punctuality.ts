import type { DossierState } from "../../bot/dossier-desk.ts";
import { nthWorkingDay } from "../calendar/nth-working-day.ts";
import { addDays, vietnamDate, vietnamInstant } from "../calendar/vietnam-date.ts";
import type { WorkingCalendar } from "../calendar/working-calendar.ts";
import { workingDaysBetween } from "../calendar/working-days-between.ts";

/** What of a dossier tells whether it is in time. */
export type Appointment = {
  state: DossierState;
  dueOn: Date | null;
  finishedOn: Date | null;
  /** Since when it is in its state: stands in where the source tells no day of finishing. */
  stateSince?: Date | null;
};

export type Punctuality =
  /** It waits for the applicant or stands still: states 5, 6 and 8. */
  | { kind: "paused" }
  /** Nothing to measure: no appointment, no day of finishing, never accepted (3), withdrawn (7). */
  | { kind: "no_date" }
  /** Finished on a day before that of the appointment, by so many working days. */
  | { kind: "ended_early"; workingDays: number }
  | { kind: "ended_on_time"; workingDays: 0 }
  /** By how many working days; 0 where it was only hours, or days off. */
  | { kind: "ended_late"; workingDays: number }
  /** How many working days are left, the day of the appointment included and today not. */
  | { kind: "running" | "due_soon"; workingDays: number }
  /** For how many working days; 0 where it is only hours, or days off. */
  | { kind: "late"; workingDays: number };

/** So many working days before the appointment a dossier is due soon. */
const dueSoonDays = 2;

/**
 * Whether a dossier is, or was, in time by its appointment. An appointment at midnight in Việt Nam
 * means the whole day; one with a time of day ends with that minute's instant. The same rule in SQL,
 * for many at once: late-sql-view.ts.
 *
 * @example punctuality({ state: 4, dueOn, finishedOn: null }, clock.now(), calendars.of(unitId))
 */
export function punctuality(
  { state, dueOn, finishedOn, stateSince }: Appointment,
  now: Date,
  calendar: WorkingCalendar,
): Punctuality {
  switch (state) {
    case 5:
    case 6:
    case 8:
      return { kind: "paused" };
    case 3:
    case 7:
      return { kind: "no_date" };
    case 9:
    case 10: {
      const finished = finishedOn ?? stateSince;
      return dueOn && finished ? ended(dueOn, finished, calendar) : { kind: "no_date" };
    }
    case 1:
    case 2:
    case 4:
      return dueOn ? running(dueOn, now, calendar) : { kind: "no_date" };
  }
}

/** The last instant that is still in time. */
export function dueEnd(dueOn: Date): Date {
  const day = vietnamDate(dueOn);
  const isWholeDay = dueOn.getTime() === vietnamInstant(day).getTime();
  return isWholeDay ? new Date(vietnamInstant(addDays(day, 1)).getTime() - 1) : dueOn;
}

/** The first instant of the first working day on which an appointment is not soon any more. */
export function endOfSoon(now: Date, calendar: WorkingCalendar): Date {
  return vietnamInstant(nthWorkingDay(calendar, vietnamDate(now), dueSoonDays + 1));
}

function ended(dueOn: Date, finished: Date, calendar: WorkingCalendar): Punctuality {
  if (finished > dueEnd(dueOn))
    return { kind: "ended_late", workingDays: workingDaysBetween(calendar, dueOn, finished) };
  if (vietnamDate(finished) < vietnamDate(dueOn))
    return { kind: "ended_early", workingDays: workingDaysBetween(calendar, finished, dueOn) };
  return { kind: "ended_on_time", workingDays: 0 };
}

function running(dueOn: Date, now: Date, calendar: WorkingCalendar): Punctuality {
  if (now > dueEnd(dueOn))
    return { kind: "late", workingDays: workingDaysBetween(calendar, dueOn, now) };
  const workingDays = workingDaysBetween(calendar, now, dueOn);
  return { kind: workingDays <= dueSoonDays ? "due_soon" : "running", workingDays };
}

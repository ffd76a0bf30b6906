import { type Day, addDays, vietnamDate, vietnamInstant, vietnamMinutes } from "./vietnam-date.ts";
import type { WorkingCalendar } from "./working-calendar.ts";

/** A date by which something is due, and how it was counted. */
export type DueDate = {
  /** The end of work on the last day. */
  at: Date;
  day: Day;
  why: DayCount;
};

/** "Why this date": kept with the ticket as JSON. */
export type DayCount = {
  received: Day;
  workingDays: number;
  dayOne: Day;
  /** Days between receipt and the due day that did not count. */
  skipped: readonly NamedDay[];
  /** Days in between, the due day included, that an operator should check. */
  doubtful: readonly NamedDay[];
};
export type NamedDay = { day: Day; name: string };

/**
 * The end of the n-th working day. By default the day after receipt is day one; with
 * `dayOne: "same_day"` the day of receipt is, when work was still going on. `workingDays` is a
 * whole number from 1 to 1000, anything else throws RangeError.
 */
export function addWorkingDays(
  calendar: WorkingCalendar,
  from: Date,
  workingDays: number,
): DueDate {
  if (!Number.isInteger(workingDays) || workingDays < 1 || workingDays > 1000) {
    throw new RangeError(`working days must be 1 to 1000, not ${workingDays}`);
  }
  const received = vietnamDate(from);
  const skipped: NamedDay[] = [];
  const doubtful: NamedDay[] = [];
  let dayOne: Day | undefined;
  let day = countsFrom(calendar, from);
  for (let counted = 0; ; day = addDays(day, 1)) {
    const kind = calendar.on(day);
    if (kind.doubt) doubtful.push({ day, name: kind.doubt });
    if (!kind.working) {
      skipped.push({ day, name: kind.name ?? "Ngày nghỉ" });
      continue;
    }
    dayOne ??= day;
    counted += 1;
    if (counted < workingDays) continue;
    const why = { received, workingDays, dayOne, skipped, doubtful };
    return { at: vietnamInstant(day, kind.endsAt), day, why };
  }
}

function countsFrom(calendar: WorkingCalendar, from: Date): Day {
  const day = vietnamDate(from);
  const stillAtWork = vietnamMinutes(from) < calendar.on(day).endsAt;
  return calendar.dayOne === "same_day" && stillAtWork ? day : addDays(day, 1);
}

import type { DayCount } from "./day-count.ts";
import { endOnWorkingDay } from "./end-on-working-day.ts";
import { type Pauses, readPauses } from "./pauses.ts";
import type { Stretch } from "./stretch.ts";
import { takeDays } from "./take-days.ts";
import { takeHours } from "./take-hours.ts";
import type { Limit, TicketClock } from "./ticket-clock.ts";
import {
  type Day,
  type Minute,
  addDays,
  dayOfMinute,
  instantOfMinute,
  minutesOfDay,
  startOfDay,
  vietnamMinute,
} from "./vietnam-date.ts";
import { type WarnTimes, warnTimes } from "./warn-times.ts";
import { type WorkingCalendar, unknownYear } from "./working-calendar.ts";

export type Deadline = DueDate | StandingClock;

/** A date by which something is due, and how it was counted. */
export type DueDate = {
  paused: false;
  /**
   * In time up to and with this instant. An end at midnight is a thousandth of a second before, so
   * that it shows on the day that it ends.
   */
  at: Date;
  day: Day;
  why: DayCount;
  warnAt: WarnTimes;
};

/** No date can be told while a pause goes on. */
export type StandingClock = {
  paused: true;
  /** What is still to be counted, in order: the rest of the limit, then extensions. */
  left: readonly TimeLeft[];
  why: DayCount;
};
export type TimeLeft = {
  amount: number;
  unit: "working_minutes" | "working_days" | "calendar_days";
};

/**
 * The one way to a due date. Seconds are cut off, of receipt and of pauses.
 *
 * - working_days: the end of work on the n-th working day; day one as the calendar says.
 * - working_hours: minute by minute over the periods; what comes outside of them begins with the
 *   next one.
 * - calendar_days: the end of the n-th day; where that is off, of the next working day if the
 *   calendar says so (Civil Code of 2015, Điều 148).
 *
 * What lies in a pause does not count, see `takeDays` and `takeHours`. An extension goes on where
 * the time before it ran out: in days from the next day, in hours from that minute. Moving on to a
 * working day happens once, at the very end.
 */
export function countDeadline(calendar: WorkingCalendar, clock: TicketClock): Deadline {
  const parts = partsOf(clock);
  const stretches = countOff(calendar, clock, parts);
  const why = whyOf(clock, stretches);
  const end = stretches.at(-1)?.end;
  if (end === undefined) return { paused: true, left: leftOf(parts, stretches), why };
  const day = dayOfMinute(end - 1);
  const warnAt = warnTimes(
    calendar,
    stretches.flatMap(({ worked }) => worked),
    end,
  );
  return { paused: false, at: lastInstant(end), day, why: { ...why, due: day }, warnAt };
}

/** What is counted off one after the other; neighbours of one unit are one. */
function partsOf({ limit, extensions }: TicketClock): readonly Limit[] {
  const parts: Limit[] = [];
  for (const { amount, unit } of [limit, ...extensions]) {
    const last = parts.at(-1);
    if (last?.unit === unit) last.amount += amount;
    else parts.push({ amount, unit });
  }
  return parts;
}

/** Only the last stretch may be without an end. */
function countOff(
  calendar: WorkingCalendar,
  clock: TicketClock,
  parts: readonly Limit[],
): readonly Stretch[] {
  const pauses = readPauses(clock.pauses);
  const stretches: Stretch[] = [];
  let from = vietnamMinute(new Date(clock.from));
  for (const part of parts) {
    const first = stretches.length > 0 ? dayAfter(from - 1) : dayOne(calendar, from, part.unit);
    const stretch = take(calendar, pauses, part, { from, first });
    stretches.push(stretch);
    if (stretch.end === undefined) return stretches;
    from = stretch.end;
  }
  if (parts.at(-1)?.unit === "calendar_days") {
    stretches.push(endOnWorkingDay(calendar, pauses, from));
  }
  return stretches;
}

function take(
  calendar: WorkingCalendar,
  pauses: Pauses,
  { amount, unit }: Limit,
  { from, first }: { from: Minute; first: Day },
): Stretch {
  if (unit === "working_hours") return takeHours(calendar, pauses, { from, minutes: amount * 60 });
  return takeDays(calendar, pauses, { from, first, days: amount, unit });
}

/** Where the day of receipt may be day one, it is while its last minute is still to come. */
function dayOne(calendar: WorkingCalendar, from: Minute, unit: Limit["unit"]): Day {
  const day = dayOfMinute(from);
  const lastHour = unit === "working_days" ? (calendar.on(day).hours.at(-1)?.[1] ?? 0) : Infinity;
  const isStillOn = from - startOfDay(day) < lastHour;
  return calendar.dayOne === "same_day" && isStillOn ? day : dayAfter(from);
}

function dayAfter(minute: Minute): Day {
  return addDays(dayOfMinute(minute), 1);
}

function lastInstant(end: Minute): Date {
  const at = instantOfMinute(end);
  return end % minutesOfDay === 0 ? new Date(at.getTime() - 1) : at;
}

function leftOf(parts: readonly Limit[], stretches: readonly Stretch[]): readonly TimeLeft[] {
  const standing = stretches.length - 1;
  const rest = parts
    .slice(standing)
    .map(({ amount, unit }): TimeLeft =>
      unit === "working_hours"
        ? { amount: amount * 60, unit: "working_minutes" }
        : { amount, unit },
    );
  const [current, ...later] = rest;
  // All days are counted, only the working day to end on is still to come.
  if (!current) return [{ amount: 0, unit: "calendar_days" }];
  return [{ ...current, amount: stretches[standing]?.left ?? current.amount }, ...later];
}

function whyOf({ from, limit, extensions }: TicketClock, stretches: readonly Stretch[]): DayCount {
  const doubtful = stretches.flatMap((stretch) => stretch.doubtful);
  const firstUnknown = doubtful.findIndex(({ name }) => name === unknownYear);
  const movedFrom = stretches.at(-1)?.movedFrom;
  return {
    from,
    limit,
    extensions: extensions.map(({ amount, unit, reason }) => ({ amount, unit, reason })),
    counted: stretches.flatMap(({ counted }) => counted),
    skipped: stretches.flatMap(({ skipped }) => skipped),
    paused: stretches.flatMap(({ paused }) => paused),
    ...(movedFrom ? { movedFrom } : {}),
    // That a year is not known is said once.
    doubtful: doubtful.filter(({ name }, at) => name !== unknownYear || at === firstUnknown),
  };
}

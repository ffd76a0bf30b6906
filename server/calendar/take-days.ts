import type { Pauses } from "./pauses.ts";
import { type Stretch, emptyStretch, noteDoubt, spansOn, within } from "./stretch.ts";
import { type Day, type Minute, addDays, minutesOfDay, startOfDay } from "./vietnam-date.ts";
import { type DayKind, type WorkingCalendar, weekend } from "./working-calendar.ts";

export type DaysToTake = {
  /** Working time before it is not part of what counts. */
  from: Minute;
  /** The first day that may count. */
  first: Day;
  days: number;
  unit: "working_days" | "calendar_days";
};

/**
 * Counts off so many days. A day counts unless its last minute, of work or of the calendar's day,
 * lies within a pause.
 */
export function takeDays(
  calendar: WorkingCalendar,
  pauses: Pauses,
  { from, first, days, unit }: DaysToTake,
): Stretch {
  const stretch = emptyStretch(days);
  for (let day = first; startOfDay(day) < pauses.openSince; day = addDays(day, 1)) {
    const kind = calendar.on(day);
    if (unit === "working_days") noteDoubt(stretch, day, kind);
    if (unit === "working_days" && !kind.working) {
      stretch.skipped.push({ day, name: kind.name ?? weekend });
      continue;
    }
    const end = endOfDay(kind, day, unit);
    if (pauses.holds(end - 1)) {
      stretch.paused.push({ day });
      continue;
    }
    stretch.counted.push({ day, ...(kind.working && kind.name ? { name: kind.name } : {}) });
    stretch.worked.push(...workOn(kind, day, pauses, from));
    stretch.left -= 1;
    if (stretch.left === 0) return { ...stretch, end };
  }
  return stretch;
}

/** The minute with which a day is over: the end of work, or midnight. */
export function endOfDay(kind: DayKind, day: Day, unit: DaysToTake["unit"]): Minute {
  const lastHour = unit === "working_days" ? kind.hours.at(-1)?.[1] : undefined;
  return startOfDay(day) + (lastHour ?? minutesOfDay);
}

/** The working time of a day from a minute on, without pauses. */
export function workOn(kind: DayKind, day: Day, pauses: Pauses, from: Minute) {
  const spans = within(spansOn(kind, startOfDay(day)), from, Infinity);
  return spans.flatMap((span) => pauses.free(span));
}

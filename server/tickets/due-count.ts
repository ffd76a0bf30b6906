import type { DueCount } from "../../bot/desk.ts";
import type { DayCount } from "../calendar/day-count.ts";
import { addDays, weekdayOf } from "../calendar/vietnam-date.ts";

/**
 * "Why this date" as far as a citizen is told: ordinary week-ends as such, every stretch that holds
 * another day off with its first and last day.
 */
export function dueCountOf({ limit, skipped }: DayCount): DueCount {
  const stretches: { from: string; to: string }[] = [];
  for (const { day } of skipped) {
    const last = stretches.at(-1);
    if (last && addDays(last.to, 1) === day) last.to = day;
    else stretches.push({ from: day, to: day });
  }
  const daysOff = stretches.filter(({ from, to }) => !isWeekend(from, to));
  return {
    ...limit,
    skipsWeekends: daysOff.length < stretches.length,
    daysOff,
  };
}

function isWeekend(from: string, to: string): boolean {
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (weekdayOf(day) >= 1 && weekdayOf(day) <= 5) return false;
  }
  return true;
}

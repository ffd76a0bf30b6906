import { type Day, vietnamDate } from "../../calendar/vietnam-date.ts";

/** A month of the calendar in Việt Nam: its first day, and the first one after it. */
export type MonthSpan = { name: string; label: string; from: Day; until: Day };

/** The last twelve months, the running one first. */
export function latestMonths(now: Date): MonthSpan[] {
  const running = monthNumber(vietnamDate(now));
  return Array.from({ length: 12 }, (_, back) => toSpan(running - back));
}

/** The month that an address names, such as "2026-11"; else the running one. */
export function monthOf(typed: string, now: Date): MonthSpan {
  const isMonth = /^20\d\d-(?:0[1-9]|1[0-2])$/.test(typed);
  return toSpan(monthNumber(isMonth ? typed : vietnamDate(now)));
}

/** Months since the year 0. */
function monthNumber(day: string): number {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return year * 12 + month - 1;
}

function toSpan(number: number): MonthSpan {
  const name = nameOf(number);
  const [year, month] = name.split("-");
  return { name, label: `${month}/${year}`, from: `${name}-01`, until: `${nameOf(number + 1)}-01` };
}

function nameOf(number: number): string {
  return `${Math.floor(number / 12)}-${`${(number % 12) + 1}`.padStart(2, "0")}`;
}

import { type Day, vietnamDate } from "../calendar/vietnam-date.ts";

/** The periods to choose from, the usual one first. */
export const reportPeriods = [
  "this_year",
  "this_quarter",
  "this_month",
  "last_month",
  "last_quarter",
  "last_year",
] as const;
export type ReportPeriod = (typeof reportPeriods)[number];

/** Its first day, and the first one after it. */
export type DaySpan = { from: Day; until: Day };

/** Months, quarters and years as the calendar has them in Việt Nam. */
export function spanOfPeriod(period: ReportPeriod, now: Date): DaySpan {
  const [year, month] = vietnamDate(now).split("-").map(Number) as [number, number];
  // Months since the year 0; quarters and years begin with theirs.
  const thisMonth = year * 12 + month - 1;
  const thisQuarter = thisMonth - (thisMonth % 3);
  const thisYear = year * 12;
  const spans: Record<ReportPeriod, readonly [first: number, months: number]> = {
    this_year: [thisYear, 12],
    this_quarter: [thisQuarter, 3],
    this_month: [thisMonth, 1],
    last_month: [thisMonth - 1, 1],
    last_quarter: [thisQuarter - 3, 3],
    last_year: [thisYear - 12, 12],
  };
  const [first, months] = spans[period];
  return { from: firstDay(first), until: firstDay(first + months) };
}

/** Of the month after that of `day`. */
export function firstOfNextMonth(day: Day): Day {
  const [year, month] = day.split("-").map(Number) as [number, number];
  return firstDay(year * 12 + month);
}

function firstDay(month: number): Day {
  const year = Math.floor(month / 12);
  return `${year}-${`${(month % 12) + 1}`.padStart(2, "0")}-01`;
}

import type { CalendarData } from "../../server/calendar/calendar-data.ts";

/**
 * Counts working days in the plainest way there is: walks on hour by hour by the platform's own
 * time zone data and looks every new day up in the raw lists. Shares no code with the calendar.
 */
export function slowDueDay(data: CalendarData, from: Date, workingDays: number): string {
  const received = localDay(from);
  let left = workingDays;
  if (
    data.dayOne === "same_day" &&
    isWorked(data, received) &&
    localTime(from) < endOf(data, received)
  ) {
    left -= 1;
    if (left === 0) return received;
  }
  let day = received;
  for (let at = from.getTime(); ; at += 3_600_000) {
    const next = localDay(new Date(at));
    if (next === day) continue;
    day = next;
    if (isWorked(data, day)) left -= 1;
    if (left === 0) return day;
  }
}

export function slowDaysBetween(data: CalendarData, from: Date, to: Date): number {
  let [day, days] = [localDay(from), 0];
  for (let at = from.getTime(); day !== localDay(to); at += 3_600_000) {
    const next = localDay(new Date(at));
    if (next === day) continue;
    day = next;
    if (isWorked(data, day)) days += 1;
  }
  return days;
}

function isWorked(data: CalendarData, day: string): boolean {
  const special = data.specialDays.find((entry) => entry.day === day);
  if (special?.kind === "off") return false;
  if (special?.kind === "working") return (special.periods ?? data.week[1]).length > 0;
  const name = weekday.format(new Date(`${day}T05:00:00Z`));
  const number = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].indexOf(name) + 1;
  return data.week[number as 1].length > 0;
}

function endOf(data: CalendarData, day: string): string {
  const special = data.specialDays.find((entry) => entry.day === day);
  const name = weekday.format(new Date(`${day}T05:00:00Z`));
  const number = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].indexOf(name) + 1;
  const periods =
    special?.kind === "working" ? (special.periods ?? data.week[1]) : data.week[number as 1];
  return periods.at(-1)?.to ?? "00:00";
}

function localDay(at: Date): string {
  return dayFormat.format(at);
}

function localTime(at: Date): string {
  return timeFormat.format(at);
}

const zone = { timeZone: "Asia/Ho_Chi_Minh" };
const dayFormat = new Intl.DateTimeFormat("en-CA", { ...zone, dateStyle: "short" });
const timeFormat = new Intl.DateTimeFormat("en-GB", {
  ...zone,
  hour: "2-digit",
  minute: "2-digit",
});
const weekday = new Intl.DateTimeFormat("en-US", { ...zone, weekday: "short" });

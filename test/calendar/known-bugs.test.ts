import { expect, test } from "vitest";
import type { CalendarData, Period } from "../../server/calendar/calendar-data.ts";
import { defaultCalendar } from "../../server/calendar/data/default-calendar.ts";
import { isWorkingTime } from "../../server/calendar/is-working-time.ts";
import { vietnamDate } from "../../server/calendar/vietnam-date.ts";
import { openCalendar } from "../../server/calendar/working-calendar.ts";
import { at, calendar, due } from "./due.ts";

// What users of other systems have suffered from, each with the report.

const office: Period[] = [
  { from: "07:30", to: "11:30" },
  { from: "13:30", to: "17:00" },
];

test("the lunch break does not count (chatwoot #14009, osTicket #6847)", () => {
  expect(due("2026-11-16T11:00", 1, "working_hours").at).toEqual(at("2026-11-16T14:00"));
  expect(due("2026-11-16T12:15", 1, "working_hours").at).toEqual(at("2026-11-16T14:30"));
  expect(due("2026-11-16T10:30", 1, "working_hours").at).toEqual(at("2026-11-16T11:30"));
});

test("a holiday added later moves the date, and the count names it (alaveteli #7292)", () => {
  expect(due("2026-11-23T09:00", 2).day).toBe("2026-11-25");
  const decided = changed({ day: "2026-11-24", kind: "off" });
  const moved = due("2026-11-23T09:00", 2, "working_days", { in: decided });
  expect(moved.day).toBe("2026-11-26");
  expect(moved.why.skipped).toEqual([{ day: "2026-11-24", name: "Ngày Văn hóa Việt Nam" }]);
  expect(moved.why.doubtful).toEqual([]);
});

test("the minute before midnight belongs to the day before, whatever UTC says (zammad #3180)", () => {
  expect(due("2026-11-16T23:59", 1).day).toBe("2026-11-17");
  expect(due("2026-11-17T00:00", 1).day).toBe("2026-11-18");
  expect(due("2026-11-17T06:59", 1).day).toBe("2026-11-18");
});

test("a calendar without nights loses no minute at midnight (zammad #3180)", () => {
  const always = openCalendar({
    ...defaultCalendar,
    specialDays: [],
    week: week([{ from: "00:00", to: "24:00" }]),
  });
  const hours = due("2026-11-16T22:30", 26, "working_hours", { in: always });
  expect(hours.at).toEqual(new Date(at("2026-11-18T00:30")));
  const toMidnight = due("2026-11-16T22:30", 25, "working_hours", { in: always });
  expect(toMidnight.at).toEqual(new Date(at("2026-11-17T23:30")));
  const days = due("2026-11-16T22:30", 1, "working_days", { in: always });
  expect(vietnamDate(days.at)).toBe("2026-11-17");
  expect(days.at).toEqual(new Date(at("2026-11-18T00:00").getTime() - 1));
});

test("01:00 in UTC is 08:00 here, and 17:00 in UTC is the next day", () => {
  const morning = new Date("2026-11-16T01:00:00Z");
  expect(isWorkingTime(calendar, morning)).toBe(true);
  expect(vietnamDate(morning)).toBe("2026-11-16");
  expect(vietnamDate(new Date("2026-11-16T17:00:00Z"))).toBe("2026-11-17");
  expect(vietnamDate(new Date("2026-11-16T16:59:59Z"))).toBe("2026-11-16");
  expect(isWorkingTime(calendar, new Date("2026-11-16T10:00:00Z"))).toBe(false);
});

test("a limit runs across Tết and names the holidays", () => {
  const { day, why } = due("2026-02-12T10:00", 3);
  expect(day).toBe("2026-02-24");
  expect(why.skipped.map((skipped) => skipped.day)).toEqual(
    ["14", "15", "16", "17", "18", "19", "20", "21", "22"].map((of) => `2026-02-${of}`),
  );
  expect(why.skipped).toContainEqual({ day: "2026-02-17", name: "Tết Nguyên đán" });
  expect(why.doubtful).toContainEqual({ day: "2026-02-16", name: "Tết Nguyên đán" });
});

test("a limit runs across the turn of the year", () => {
  const { day, why } = due("2025-12-30T10:00", 3);
  expect(day).toBe("2026-01-06");
  expect(why.skipped[0]).toEqual({ day: "2026-01-01", name: "Tết Dương lịch" });
});

test("a deadline falls on a Saturday worked in exchange, and the next one after it does not (nobody knows these)", () => {
  const swapped = due("2026-08-21T10:00", 1);
  expect(swapped.at).toEqual(at("2026-08-22T17:00"));
  expect(swapped.why.counted).toEqual([{ day: "2026-08-22", name: "Làm bù cho ngày 31/8" }]);
  expect(due("2026-08-28T10:00", 1).day).toBe("2026-09-03");
});

test("a week without Monday and Thursday is a week (osTicket #6739)", () => {
  const odd = openCalendar({
    ...defaultCalendar,
    specialDays: [],
    week: { ...week([]), 2: office, 3: office, 5: office },
  });
  expect(due("2026-11-13T10:00", 1, "working_days", { in: odd }).day).toBe("2026-11-17");
  expect(due("2026-11-17T10:00", 3, "working_days", { in: odd }).day).toBe("2026-11-24");
  expect(due("2026-11-13T16:00", 2, "working_hours", { in: odd }).at).toEqual(
    at("2026-11-17T08:30"),
  );
});

test("a swapped Saturday has working time even where nobody works on Mondays", () => {
  const odd = openCalendar({
    ...defaultCalendar,
    week: { ...week([]), 2: office },
    specialDays: [{ day: "2026-11-21", kind: "working", name: "Làm bù", confidence: "high" }],
  });
  expect(due("2026-11-17T18:00", 1, "working_days", { in: odd }).at).toEqual(
    at("2026-11-21T17:00"),
  );
});

test("half a day before a holiday ends at noon", () => {
  const half = changed({
    day: "2026-11-24",
    kind: "working",
    periods: [{ from: "07:30", to: "11:30" }],
  });
  expect(due("2026-11-23T10:00", 1, "working_days", { in: half }).at).toEqual(
    at("2026-11-24T11:30"),
  );
  expect(due("2026-11-24T10:30", 2, "working_hours", { in: half }).at).toEqual(
    at("2026-11-25T08:30"),
  );
});

test("nobody is reminded at night or at the week-end (zammad #4432)", () => {
  const { warnAt } = due("2026-11-20T16:30", 2, "working_hours");
  expect(warnAt[50]).toEqual(at("2026-11-23T08:00"));
  expect(warnAt[80]).toEqual(at("2026-11-23T08:36"));
  expect(due("2026-11-19T09:00", 1).warnAt[100]).toEqual(at("2026-11-23T07:30"));
  const calendarDays = due("2026-11-26T09:00", 4, "calendar_days");
  expect(calendarDays.warnAt[50]).toEqual(at("2026-11-30T07:30"));
});

function changed(day: Pick<CalendarData["specialDays"][number], "day" | "kind" | "periods">) {
  const specialDays = defaultCalendar.specialDays.map((entry) =>
    entry.day === day.day ? { ...entry, ...day, confidence: "high" as const } : entry,
  );
  return openCalendar({ ...defaultCalendar, specialDays });
}

function week(periods: Period[]): CalendarData["week"] {
  return { 1: periods, 2: periods, 3: periods, 4: periods, 5: periods, 6: periods, 7: periods };
}

import fc from "fast-check";
import { expect, test } from "vitest";
import { addWorkingDays } from "../../server/calendar/add-working-days.ts";
import { defaultCalendar } from "../../server/calendar/data/default-calendar.ts";
import { vietnamDate } from "../../server/calendar/vietnam-date.ts";
import {
  type CalendarData,
  openCalendar,
  type SpecialDay,
} from "../../server/calendar/working-calendar.ts";
import { workingDaysBetween } from "../../server/calendar/working-days-between.ts";
import { slowDaysBetween, slowDueDay } from "./slow-oracle.ts";

const calendar = openCalendar(defaultCalendar);
const at = (local: string) => new Date(`${local}:00+07:00`);

test("the day after receipt is day one, and work ends at 17:00", () => {
  const due = addWorkingDays(calendar, at("2026-11-16T09:00"), 2);
  expect(due.at).toEqual(at("2026-11-18T17:00"));
  expect(due.why).toMatchObject({ received: "2026-11-16", dayOne: "2026-11-17", skipped: [] });
});

test("seven working days over a week-end say which days were skipped", () => {
  const due = addWorkingDays(calendar, at("2026-11-23T09:00"), 7);
  expect(due.day).toBe("2026-12-02");
  expect(due.why.skipped).toEqual([
    { day: "2026-11-28", name: "Cuối tuần" },
    { day: "2026-11-29", name: "Cuối tuần" },
  ]);
});

test("what comes on a Friday evening or a Sunday has Monday as day one", () => {
  expect(addWorkingDays(calendar, at("2026-11-13T22:00"), 1).day).toBe("2026-11-16");
  expect(addWorkingDays(calendar, at("2026-11-15T10:00"), 1).day).toBe("2026-11-16");
});

test("the minute before midnight in Việt Nam belongs to the day before, whatever UTC says", () => {
  expect(addWorkingDays(calendar, at("2026-11-16T23:59"), 1).day).toBe("2026-11-17");
  expect(addWorkingDays(calendar, at("2026-11-17T00:00"), 1).day).toBe("2026-11-18");
  expect(addWorkingDays(calendar, at("2026-11-17T06:59"), 1).day).toBe("2026-11-18");
});

test("a time limit runs across Tết and names the holidays", () => {
  const due = addWorkingDays(calendar, at("2026-02-12T10:00"), 3);
  expect(due.day).toBe("2026-02-24");
  expect(due.why.skipped.map(({ day }) => day)).toEqual(
    ["14", "15", "16", "17", "18", "19", "20", "21", "22"].map((day) => `2026-02-${day}`),
  );
  expect(due.why.skipped).toContainEqual({ day: "2026-02-17", name: "Tết Nguyên đán" });
  expect(due.why.doubtful).toContainEqual({ day: "2026-02-16", name: "Tết Nguyên đán" });
});

test("a Saturday worked in exchange for a holiday counts", () => {
  expect(addWorkingDays(calendar, at("2026-08-21T10:00"), 1).at).toEqual(at("2026-08-22T17:00"));
});

test("a day that may become a holiday counts as worked, and is named as doubtful", () => {
  const due = addWorkingDays(calendar, at("2026-11-23T10:00"), 1);
  expect(due.day).toBe("2026-11-24");
  expect(due.why.doubtful).toEqual([{ day: "2026-11-24", name: "Ngày Văn hóa Việt Nam" }]);
});

test("past the years that are known the date is marked as doubtful", () => {
  const due = addWorkingDays(calendar, at("2027-12-31T10:00"), 1);
  expect(due.why.doubtful).toContainEqual({
    day: "2028-01-03",
    name: "Chưa có lịch nghỉ của năm này",
  });
});

test("with the day of receipt as day one, what comes after hours counts from the next day", () => {
  const sameDay = openCalendar({ ...defaultCalendar, dayOne: "same_day" });
  expect(addWorkingDays(sameDay, at("2026-11-16T16:59"), 1).day).toBe("2026-11-16");
  expect(addWorkingDays(sameDay, at("2026-11-16T17:00"), 1).day).toBe("2026-11-17");
});

test.each([0, -1, 1.5, Number.NaN, 1001])("%s working days are refused", (days) => {
  expect(() => addWorkingDays(calendar, at("2026-11-16T09:00"), days)).toThrow(RangeError);
});

const faults: [string, Partial<CalendarData>][] = [
  ["a day twice", { specialDays: [holiday("2026-01-01"), holiday("2026-01-01")] }],
  ["a day that does not exist", { specialDays: [holiday("2026-02-30")] }],
  ["lunch before the morning", { week: week([{ from: "13:30", to: "11:30" }]) }],
  ["no working weekday at all", { week: week([]) }],
  ["25 o'clock", { week: week([{ from: "07:30", to: "25:00" }]) }],
];

test.each(faults)("a calendar with %s is refused", (_, fault) => {
  expect(() => openCalendar({ ...defaultCalendar, ...fault })).toThrow(/^calendar: /);
});

const instants = fc
  .integer({ min: Date.parse("2026-01-01T00:00:00Z"), max: Date.parse("2027-11-30T00:00:00Z") })
  .map((ms) => new Date(ms));
const calendars = fc
  .record({
    days: fc.uniqueArray(
      fc.record({
        offset: fc.integer({ min: 0, max: 730 }),
        kind: fc.constantFrom("off" as const, "working" as const, "undecided" as const),
      }),
      { selector: ({ offset }) => offset, maxLength: 60 },
    ),
    saturdays: fc.boolean(),
    dayOne: fc.constantFrom("day_after" as const, "same_day" as const),
  })
  .map(({ days, saturdays, dayOne }): CalendarData => {
    const specialDays = days.map(({ offset, kind }) => ({
      ...holiday(vietnamDate(new Date(Date.parse("2026-01-01T00:00:00Z") + offset * 86_400_000))),
      kind,
    }));
    const mornings = [{ from: "07:30", to: "11:30" }];
    const days6 = saturdays ? { ...defaultCalendar.week, 6: mornings } : defaultCalendar.week;
    return { ...defaultCalendar, specialDays, dayOne, week: days6 };
  });

test("due dates agree with a slow oracle on whatever calendar", () => {
  fc.assert(
    fc.property(calendars, instants, fc.integer({ min: 1, max: 15 }), (data, from, days) => {
      const due = addWorkingDays(openCalendar(data), from, days);
      expect(due.day).toBe(slowDueDay(data, from, days));
    }),
    { numRuns: 1000 },
  );
});

test("working days between two instants agree with a slow oracle, and with adding them", () => {
  fc.assert(
    fc.property(calendars, instants, fc.integer({ min: 1, max: 15 }), (data, from, days) => {
      const open = openCalendar({ ...data, dayOne: "day_after" });
      const due = addWorkingDays(open, from, days);
      expect(workingDaysBetween(open, from, due.at)).toBe(days);
      expect(workingDaysBetween(open, due.at, from)).toBe(-days);
      expect(slowDaysBetween(data, from, due.at)).toBe(days);
    }),
    { numRuns: 400 },
  );
});

function holiday(day: string): SpecialDay {
  return { day, kind: "off", name: "Ngày nghỉ", confidence: "high" };
}

function week(periods: { from: string; to: string }[]): CalendarData["week"] {
  return { 1: periods, 2: periods, 3: periods, 4: periods, 5: periods, 6: periods, 7: periods };
}

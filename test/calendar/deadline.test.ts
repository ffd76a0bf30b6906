import { expect, test } from "vitest";
import { countDeadline } from "../../server/calendar/count-deadline.ts";
import { defaultCalendar } from "../../server/calendar/data/default-calendar.ts";
import { readDayCount } from "../../server/calendar/day-count.ts";
import {
  extendClock,
  isPaused,
  limitSchema,
  newClock,
  pauseClock,
  resumeClock,
  ticketClockSchema,
} from "../../server/calendar/ticket-clock.ts";
import { openCalendar } from "../../server/calendar/working-calendar.ts";
import { workingDaysBetween } from "../../server/calendar/working-days-between.ts";
import { at, calendar, due } from "./due.ts";

test("the day after receipt is day one, and work ends at 17:00", () => {
  const { at: instant, why } = due("2026-11-16T09:00", 2);
  expect(instant).toEqual(at("2026-11-18T17:00"));
  expect(why).toMatchObject({
    from: "2026-11-16T02:00:00.000Z",
    due: "2026-11-18",
    counted: [{ day: "2026-11-17" }, { day: "2026-11-18" }],
    skipped: [],
    paused: [],
    doubtful: [],
  });
});

test("seven working days over a week-end say which days were skipped", () => {
  const { day, why } = due("2026-11-23T09:00", 7);
  expect(day).toBe("2026-12-02");
  expect(why.skipped).toEqual([
    { day: "2026-11-28", name: "Cuối tuần" },
    { day: "2026-11-29", name: "Cuối tuần" },
  ]);
});

test("what comes on a Friday evening or a Sunday has Monday as day one", () => {
  expect(due("2026-11-13T22:00", 1).day).toBe("2026-11-16");
  expect(due("2026-11-15T10:00", 1).day).toBe("2026-11-16");
});

test("with the day of receipt as day one, what comes after hours counts from the next day", () => {
  const sameDay = openCalendar({ ...defaultCalendar, dayOne: "same_day" });
  expect(due("2026-11-16T16:59", 1, "working_days", { in: sameDay }).day).toBe("2026-11-16");
  expect(due("2026-11-16T17:00", 1, "working_days", { in: sameDay }).day).toBe("2026-11-17");
});

test("a day that may become a holiday counts as worked, and is named as doubtful", () => {
  const { day, why } = due("2026-11-23T10:00", 1);
  expect(day).toBe("2026-11-24");
  expect(why.doubtful).toEqual([{ day: "2026-11-24", name: "Ngày Văn hóa Việt Nam" }]);
});

test("past the years that are known the date is marked as doubtful, once", () => {
  const { why } = due("2027-12-31T10:00", 3);
  expect(why.doubtful).toEqual([{ day: "2028-01-01", name: "Chưa có lịch nghỉ của năm này" }]);
});

test("working hours are counted by the minute and what comes at night begins in the morning", () => {
  expect(due("2026-11-16T09:15", 2, "working_hours").at).toEqual(at("2026-11-16T11:15"));
  expect(due("2026-11-16T16:20", 2, "working_hours").at).toEqual(at("2026-11-17T08:50"));
  const night = due("2026-11-13T22:00", 4, "working_hours");
  expect(night.at).toEqual(at("2026-11-16T11:30"));
  expect(night.why.counted).toEqual([{ day: "2026-11-16", minutes: 240 }]);
});

test("calendar days go over holidays, and end at midnight shown on their own day", () => {
  const { at: instant, day, why } = due("2026-11-16T09:00", 3, "calendar_days");
  expect(instant).toEqual(new Date(at("2026-11-20T00:00").getTime() - 1));
  expect(day).toBe("2026-11-19");
  expect(why.counted).toHaveLength(3);
});

test("calendar days that end on a day off end with the next working day (BLDS 2015, Điều 148)", () => {
  const { day, why } = due("2026-11-25T09:00", 3, "calendar_days");
  expect(day).toBe("2026-11-30");
  expect(why.movedFrom).toEqual({ day: "2026-11-28", name: "Cuối tuần" });
  const there = openCalendar({ ...defaultCalendar, endsOnDayOff: "same_day" });
  expect(due("2026-11-25T09:00", 3, "calendar_days", { in: there }).day).toBe("2026-11-28");
});

test("a working day does not count whose end of work lies in a pause", () => {
  const clock = newClock(at("2026-11-16T09:00"), { amount: 3, unit: "working_days" });
  const paused = pauseClock(clock, at("2026-11-17T15:00"));
  expect(isPaused(paused)).toBe(true);
  const resumed = resumeClock(paused, at("2026-11-19T08:00"));
  const deadline = countDeadline(calendar, resumed);
  expect(deadline).toMatchObject({ paused: false, day: "2026-11-23" });
  expect(deadline.why.paused).toEqual([{ day: "2026-11-17" }, { day: "2026-11-18" }]);
});

test("paused minutes do not count where hours do", () => {
  const pauses = [{ from: "2026-11-16T03:00:00Z", to: "2026-11-16T07:00:00Z" }]; // 10:00 to 14:00
  const { at: instant, why } = due("2026-11-16T09:00", 3, "working_hours", { pauses });
  expect(instant).toEqual(at("2026-11-16T16:00"));
  expect(why.paused).toEqual([{ day: "2026-11-16", minutes: 120 }]);
});

test("while a pause goes on there is no date, and what is left is known", () => {
  const clock = newClock(at("2026-11-16T09:00"), { amount: 7, unit: "working_days" });
  const standing = countDeadline(calendar, pauseClock(clock, at("2026-11-18T18:00")));
  expect(standing).toMatchObject({ paused: true, left: [{ amount: 5, unit: "working_days" }] });
  expect(standing.why.due).toBeUndefined();
});

test("a date that had passed before the pause stays", () => {
  const clock = newClock(at("2026-11-16T09:00"), { amount: 1, unit: "working_days" });
  const late = countDeadline(calendar, pauseClock(clock, at("2026-11-19T09:00")));
  expect(late).toMatchObject({ paused: false, day: "2026-11-17" });
});

test("pausing twice and resuming twice change nothing", () => {
  const clock = newClock(at("2026-11-16T09:00"), { amount: 2, unit: "working_days" });
  const paused = pauseClock(clock, at("2026-11-16T10:00"));
  expect(pauseClock(paused, at("2026-11-16T11:00"))).toEqual(paused);
  const resumed = resumeClock(paused, at("2026-11-16T12:00"));
  expect(resumeClock(resumed, at("2026-11-16T13:00"))).toEqual(resumed);
  expect(resumeClock(paused, at("2026-11-16T09:59")).pauses).toEqual([
    { from: at("2026-11-16T10:00").toISOString(), to: at("2026-11-16T10:00").toISOString() },
  ]);
});

test("an extension in the same unit adds to the limit, in another it goes on from where time ran out", () => {
  const clock = newClock(at("2026-11-16T09:00"), { amount: 2, unit: "working_days" });
  const more = { reason: "Chờ biên bản kiểm tra.", at: "2026-11-17T02:00:00Z" };
  const longer = extendClock(clock, { ...more, amount: 3, unit: "working_days" });
  expect(countDeadline(calendar, longer)).toMatchObject({ day: "2026-11-23" });
  const byHours = extendClock(clock, { ...more, amount: 5, unit: "working_hours" });
  expect(countDeadline(calendar, byHours)).toMatchObject({ at: at("2026-11-19T14:30") });
  const byCalendar = extendClock(clock, { ...more, amount: 3, unit: "calendar_days" });
  expect(countDeadline(calendar, byCalendar)).toMatchObject({ day: "2026-11-23" });
});

test("clock and reason come back from JSON as they went", () => {
  const clock = pauseClock(
    newClock(at("2026-11-16T09:00"), { amount: 2, unit: "working_days" }),
    at("2026-11-17T09:00"),
  );
  expect(ticketClockSchema.parse(JSON.parse(JSON.stringify(clock)))).toEqual(clock);
  const { why } = due("2026-04-24T09:00", 5, "calendar_days");
  expect(readDayCount(JSON.parse(JSON.stringify(why)))).toEqual(why);
  expect(readDayCount({ received: "2026-11-16", workingDays: 7 })).toBeUndefined();
});

test.each([0, -1, 1.5, Number.NaN, 1001])("a limit of %s is refused", (amount) => {
  expect(limitSchema.safeParse({ amount, unit: "working_days" }).success).toBe(false);
});

test("working days between two instants count the last and not the first", () => {
  expect(workingDaysBetween(calendar, at("2026-11-16T09:00"), at("2026-11-16T23:00"))).toBe(0);
  expect(workingDaysBetween(calendar, at("2026-11-13T09:00"), at("2026-11-17T09:00"))).toBe(2);
  expect(workingDaysBetween(calendar, at("2026-11-17T09:00"), at("2026-11-13T09:00"))).toBe(-2);
});

import { expect, test } from "vitest";
import {
  type CalendarData,
  type SpecialDay,
  calendarSchema,
} from "../../server/calendar/calendar-data.ts";
import { defaultCalendar } from "../../server/calendar/data/default-calendar.ts";
import { openCalendar } from "../../server/calendar/working-calendar.ts";

test("the shipped calendar keeps to what a calendar must keep to, also as JSON", () => {
  const parsed = calendarSchema.parse(JSON.parse(JSON.stringify(defaultCalendar)));
  expect(parsed).toEqual(defaultCalendar);
});

const faults: [string, Partial<CalendarData>, string][] = [
  ["a day twice", { specialDays: [holiday({}), holiday({})] }, "Ngày 2026-01-01 được ghi hai lần."],
  [
    "a day that does not exist",
    { specialDays: [holiday({ day: "2026-02-30" })] },
    "Ngày không có trên lịch; xin viết như 2026-11-24.",
  ],
  ["a day without a name", { specialDays: [holiday({ name: " " })] }, "Xin ghi tên ngày."],
  [
    "a holiday with hours",
    { specialDays: [holiday({ periods: [{ from: "07:30", to: "11:30" }] })] },
    "Chỉ ngày làm việc mới có giờ làm riêng.",
  ],
  [
    "a worked day without hours",
    { specialDays: [holiday({ kind: "working", periods: [] })] },
    "Ngày làm việc phải có ít nhất một buổi.",
  ],
  [
    "a period that ends before it begins",
    { week: week([{ from: "13:30", to: "11:30" }]) },
    "Giờ kết thúc của một buổi phải sau giờ bắt đầu.",
  ],
  [
    "periods that overlap",
    {
      week: week([
        { from: "07:30", to: "11:30" },
        { from: "11:00", to: "17:00" },
      ]),
    },
    "Các buổi trong ngày phải theo thứ tự và không chồng lên nhau.",
  ],
  [
    "25 o'clock",
    { week: week([{ from: "07:30", to: "25:00" }]) },
    "Giờ không đúng; xin viết như 07:30, muộn nhất 24:00.",
  ],
  [
    "no working weekday at all",
    { week: week([]) },
    "Trong tuần phải có ít nhất một ngày làm việc.",
  ],
  [
    "an end before its beginning",
    { covers: { from: "2027-01-01", to: "2026-01-01" } },
    "Ngày cuối của lịch phải sau ngày đầu.",
  ],
];

test.each(faults)("a calendar with %s is refused in words", (_, fault, words) => {
  const parsed = calendarSchema.safeParse({ ...defaultCalendar, ...fault });
  expect(parsed.error?.issues.map(({ message }) => message)).toContain(words);
});

test("periods may touch and may end with the day", () => {
  const hours = week([
    { from: "00:00", to: "12:00" },
    { from: "12:00", to: "24:00" },
  ]);
  expect(calendarSchema.safeParse({ ...defaultCalendar, week: hours }).success).toBe(true);
  expect(openCalendar({ ...defaultCalendar, week: hours }).on("2026-11-16").hours).toEqual([
    [0, 720],
    [720, 1440],
  ]);
});

const daysOff: [number, number][] = [
  // Labour Code of 2012: 10 days a year; of 2019: 11 from 2021 on.
  [2020, 10],
  [2021, 11],
  [2022, 11],
  [2023, 11],
  [2024, 11],
  [2025, 11],
  [2026, 11],
  [2027, 11],
];

test.each(daysOff)(
  "in %i the holidays of the Labour Code take %i working days off",
  (year, days) => {
    const calendar = openCalendar(defaultCalendar);
    const special = defaultCalendar.specialDays.filter(({ day }) => day.startsWith(`${year}`));
    const weekdaysOff = special.filter(
      ({ day, kind }) => kind === "off" && ![0, 6].includes(new Date(day).getUTCDay()),
    );
    const made = special.filter(({ kind }) => kind === "working");
    expect(made.every(({ day }) => calendar.on(day).working)).toBe(true);
    expect(weekdaysOff.length - made.length).toBe(days);
  },
);

test("the day that may become a holiday stays undecided", () => {
  expect(defaultCalendar.specialDays.find(({ day }) => day === "2026-11-24")?.kind).toBe(
    "undecided",
  );
});

function holiday(more: Partial<SpecialDay>): SpecialDay {
  return { day: "2026-01-01", kind: "off", name: "Ngày nghỉ", confidence: "high", ...more };
}

function week(periods: { from: string; to: string }[]): CalendarData["week"] {
  return { 1: periods, 2: periods, 3: periods, 4: periods, 5: periods, 6: periods, 7: periods };
}

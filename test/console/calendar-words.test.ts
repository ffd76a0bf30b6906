import { expect, test } from "vitest";
import { defaultCalendar } from "../../server/calendar/data/default-calendar.ts";
import { markOf } from "../../server/console/calendar/day-mark.ts";
import { periodsText, readPeriods } from "../../server/console/calendar/periods-text.ts";
import { weeksOf } from "../../server/console/calendar/year-view.tsx";

const morning = { from: "07:30", to: "11:30" };
const afternoon = { from: "13:30", to: "17:00" };

test.each([
  ["07:30–11:30, 13:30–17:00", [morning, afternoon]],
  ["7:30-11:30;13:30-17:00", [morning, afternoon]],
  ["7h30 đến 11h30\n13h30 tới 17h", [morning, afternoon]],
  [" 7g30 - 11.30 ", [morning]],
  ["00:00-24:00", [{ from: "00:00", to: "24:00" }]],
  ["", []],
  [" , ", []],
])("hours typed as %j are read", (typed, periods) => {
  expect(readPeriods(typed)).toEqual(periods);
});

test.each(["sáng", "7:30", "7:30-", "7:30-11:30-13:00", "-11:30", "7:3-11:30", "107:30-11:30"])(
  "hours typed as %j are not guessed",
  (typed) => {
    expect(readPeriods(typed)).toBeUndefined();
  },
);

test("hours are written as they are read", () => {
  expect(readPeriods(periodsText([morning, afternoon]))).toEqual([morning, afternoon]);
  expect(periodsText([])).toBe("");
});

test("a month is laid out in weeks from Monday on", () => {
  const weeks = weeksOf(2026, 11);
  expect(weeks).toHaveLength(6);
  expect(weeks[0]).toEqual([...Array.from({ length: 6 }, () => undefined), "2026-11-01"]);
  expect(weeks[5]).toEqual(["2026-11-30", ...Array.from({ length: 6 }, () => undefined)]);
  expect(weeksOf(2021, 2)).toHaveLength(4);
  expect(weeksOf(2024, 2).flat().filter(Boolean)).toHaveLength(29);
});

test.each([
  ["2026-11-24", { kind: "off" }, "N", false],
  ["2026-11-24", { kind: "undecided" }, "C", true],
  ["2026-11-24", { kind: "working" }, "½", false],
  ["2026-11-28", { kind: "working" }, "B", false],
  ["2026-11-24", { kind: "off", confidence: "low" }, "N", true],
] as const)("%s as %j is marked %s", (day, more, letter, isDoubtful) => {
  const entry = { day, name: "Ngày", confidence: "high" as const, ...more };
  expect(markOf(defaultCalendar, day, entry)).toMatchObject({ letter, isDoubtful });
});

test("ordinary days and week-ends carry no letter", () => {
  expect(markOf(defaultCalendar, "2026-11-24", undefined)).toMatchObject({
    class: "work",
    letter: "",
  });
  expect(markOf(defaultCalendar, "2026-11-28", undefined)).toMatchObject({
    class: "rest",
    letter: "",
  });
});

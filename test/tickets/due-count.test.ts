import { expect, test } from "vitest";
import { dueCountOf } from "../../server/tickets/due-count.ts";

test.each([
  ["an ordinary week-end is named as such", ["2026-11-28", "2026-11-29"], true, []],
  [
    "a holiday amid the week is named by its day",
    ["2026-08-29", "2026-08-30", "2026-09-02"],
    true,
    [{ from: "2026-09-02", to: "2026-09-02" }],
  ],
  [
    "a week-end within a stretch of days off belongs to it",
    ["2026-08-29", "2026-08-30", "2026-08-31", "2026-09-01", "2026-09-02"],
    false,
    [{ from: "2026-08-29", to: "2026-09-02" }],
  ],
  ["nothing in between", [], false, []],
])("%s", (_, days, skipsWeekends, daysOff) => {
  const count = {
    from: "2026-08-28T02:00:00Z",
    limit: { amount: 7, unit: "working_days" as const },
    extensions: [],
    counted: [],
    skipped: days.map((day) => ({ day, name: "Nghỉ" })),
    paused: [],
    doubtful: [],
  };
  expect(dueCountOf(count)).toEqual({ ...count.limit, skipsWeekends, daysOff });
});

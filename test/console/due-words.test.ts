import { expect, test } from "vitest";
import { defaultCalendar } from "../../server/calendar/data/default-calendar.ts";
import { openCalendar } from "../../server/calendar/working-calendar.ts";
import { dueWords } from "../../server/console/parts/due-words.ts";

// 09:00 on Monday in Việt Nam.
const now = new Date("2026-11-23T02:00:00Z");
const calendar = openCalendar(defaultCalendar);

test.each([
  ["2026-11-23T10:00:00Z", "hết hạn hôm nay", "near"],
  ["2026-11-23T01:00:00Z", "quá hạn từ hôm nay", "late"],
  // 23:30 of Friday in Việt Nam: one working day has gone by since.
  ["2026-11-20T16:30:00Z", "quá hạn 1 ngày làm việc", "late"],
  // 00:30 of the next day in Việt Nam, still the 23rd in UTC.
  ["2026-11-23T17:30:00Z", "còn 1 ngày làm việc", "near"],
  ["2026-11-30T10:00:00Z", "còn 5 ngày làm việc", ""],
  ["2026-10-23T10:00:00Z", "quá hạn 21 ngày làm việc", "late"],
])("a ticket due at %s: %s", (dueAt, words, tone) => {
  const ticket = { dueAt: new Date(dueAt), status: "accepted" } as const;
  expect(dueWords(ticket, now, calendar)).toEqual({ words, tone });
});

test("where no working day lies between, plain days are counted", () => {
  const ticket = { dueAt: new Date("2026-11-20T10:00:00Z"), status: "new" } as const;
  const sunday = new Date("2026-11-22T02:00:00Z");
  expect(dueWords(ticket, sunday, calendar)?.words).toBe("quá hạn 2 ngày");
});

test("nothing is late while the next word is the citizen's", () => {
  const dueAt = new Date("2026-10-24T10:00:00Z");
  for (const status of ["answered", "waiting_for_citizen", "closed", "declined"] as const) {
    expect(dueWords({ dueAt, status }, now, calendar)).toBeUndefined();
  }
});

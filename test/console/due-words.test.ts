import { expect, test } from "vitest";
import { dueWords } from "../../server/console/parts/due-words.ts";

// 09:00 on Monday in Việt Nam.
const now = new Date("2026-11-23T02:00:00Z");

test.each([
  ["2026-11-23T10:00:00Z", "hết hạn hôm nay", "near"],
  ["2026-11-23T01:00:00Z", "trễ từ hôm nay", "late"],
  // 23:30 of the day before in Việt Nam, the same day in UTC's count.
  ["2026-11-22T16:30:00Z", "trễ 1 ngày", "late"],
  // 00:30 of the next day in Việt Nam, still the 23rd in UTC.
  ["2026-11-23T17:30:00Z", "còn 1 ngày", "near"],
  ["2026-11-30T10:00:00Z", "còn 7 ngày", ""],
  ["2026-10-24T10:00:00Z", "trễ 30 ngày", "late"],
])("a ticket due at %s: %s", (dueAt, words, tone) => {
  expect(dueWords({ dueAt: new Date(dueAt), status: "accepted" }, now)).toEqual({ words, tone });
});

test("nothing is late while the next word is the citizen's", () => {
  const dueAt = new Date("2026-10-24T10:00:00Z");
  for (const status of ["answered", "waiting_for_citizen", "closed", "declined"] as const) {
    expect(dueWords({ dueAt, status }, now)).toBeUndefined();
  }
});

import { expect, test } from "vitest";
import { specialDaySchema } from "../../server/calendar/calendar-data.ts";
import { readIcs } from "../../server/calendar/read-ics.ts";

const range = { from: "2026-01-01", to: "2027-12-31" };

test("a day off of a whole day is proposed, to be checked by a person", () => {
  expect(read(event("DTSTART;VALUE=DATE:20261124", "SUMMARY:Ngày Văn hóa Việt Nam")).days).toEqual([
    { day: "2026-11-24", kind: "off", name: "Ngày Văn hóa Việt Nam", confidence: "medium" },
  ]);
});

test("a span of days ends before its DTEND", () => {
  const tet = event("DTSTART;VALUE=DATE:20270205", "DTEND;VALUE=DATE:20270212", "SUMMARY:Tết");
  expect(read(tet).days.map(({ day }) => day)).toEqual(
    ["05", "06", "07", "08", "09", "10", "11"].map((day) => `2027-02-${day}`),
  );
});

test("a yearly rule is read as far as the range goes", () => {
  const yearly = event("DTSTART;VALUE=DATE:20200902", "RRULE:FREQ=YEARLY", "SUMMARY:Quốc khánh");
  expect(read(yearly).days.map(({ day }) => day)).toEqual(["2026-09-02", "2027-09-02"]);
});

test.each([
  ["the summary", ["SUMMARY:Đi làm bù cho ngày 31/8"]],
  ["the summary without tone marks", ["SUMMARY:Lam bu ngay 31/8"]],
  ["the categories", ["SUMMARY:Thứ Bảy 22/8", "CATEGORIES:LÀM BÙ,Lịch"]],
])("a Saturday worked in exchange is known by %s", (_, lines) => {
  const { days } = read(event("DTSTART;VALUE=DATE:20260822", ...lines));
  expect(days).toMatchObject([{ day: "2026-08-22", kind: "working" }]);
});

test("a swapped day with hours keeps them, in Việt Nam's time", () => {
  const morning = event("DTSTART:20260822T003000Z", "DTEND:20260822T043000Z", "SUMMARY:Làm bù");
  expect(read(morning).days).toMatchObject([
    { day: "2026-08-22", kind: "working", periods: [{ from: "07:30", to: "11:30" }] },
  ]);
});

test("a whole day given in UTC is the day it is in Việt Nam", () => {
  const day = event("DTSTART:20260901T170000Z", "DTEND:20260902T170000Z", "SUMMARY:Quốc khánh");
  expect(read(day).days).toMatchObject([{ day: "2026-09-02", kind: "off" }]);
});

test("a zone that the file itself describes is understood, an unknown one is left out", () => {
  const here = event(
    "DTSTART;TZID=Asia/Ho_Chi_Minh:20260902T000000",
    "DTEND;TZID=Asia/Ho_Chi_Minh:20260903T000000",
    "SUMMARY:Quốc khánh",
  );
  expect(read(here).days).toMatchObject([{ day: "2026-09-02" }]);
  const elsewhere = event(
    "DTSTART;TZID=Mars/Base:20260902T000000",
    "DTEND;TZID=Mars/Base:20260903T000000",
    "SUMMARY:Lễ",
  );
  expect(read(elsewhere)).toEqual({ days: [], left: [{ name: "Lễ", why: "unknown_zone" }] });
});

test.each([
  ["a few hours", ["DTSTART:20260902T010000Z", "DTEND:20260902T030000Z"], "part_of_day"],
  ["a weekly rule", ["DTSTART;VALUE=DATE:20260902", "RRULE:FREQ=WEEKLY"], "other_rhythm"],
  ["what was cancelled", ["DTSTART;VALUE=DATE:20260902", "STATUS:CANCELLED"], "cancelled"],
  [
    "a day only remembered",
    ["DTSTART;VALUE=DATE:20261020", "DESCRIPTION:Observance"],
    "only_remembered",
  ],
  ["another year", ["DTSTART;VALUE=DATE:20190902"], "out_of_range"],
])("%s is left out with its reason", (_, lines, why) => {
  expect(read(event(...lines, "SUMMARY:Sự kiện"))).toEqual({
    days: [],
    left: [{ name: "Sự kiện", why }],
  });
});

test("several calendars in one file are all read, and a day is proposed once", () => {
  const holiday = event("DTSTART;VALUE=DATE:20260430", "SUMMARY:Ngày Chiến thắng 30/4");
  const labour = event("DTSTART;VALUE=DATE:20260501", "SUMMARY:Ngày Quốc tế lao động");
  const both = `${calendar(holiday)}\r\n${calendar(holiday, labour)}`;
  expect(readWhole(both).days.map(({ day }) => day)).toEqual(["2026-04-30", "2026-05-01"]);
});

test("off and worked on one day is told, and the first stands", () => {
  const off = event("DTSTART;VALUE=DATE:20260822", "SUMMARY:Nghỉ lễ");
  const worked = event("DTSTART;VALUE=DATE:20260822", "SUMMARY:Làm bù");
  expect(read(off, worked)).toMatchObject({
    days: [{ day: "2026-08-22", kind: "off" }],
    left: [{ name: "Làm bù", why: "contradicts" }],
  });
});

test("whatever is proposed is a special day that a calendar accepts", () => {
  const nameless = event("DTSTART;VALUE=DATE:20260822", `SUMMARY:${"Lễ ".repeat(100)}`);
  const folded = event("DTSTART;VALUE=DATE:20260823");
  for (const day of read(nameless, folded).days) {
    expect(specialDaySchema.safeParse(day).success).toBe(true);
  }
});

test.each([
  ["nothing at all", "", "empty_file"],
  ["only blanks", " \n", "empty_file"],
  ["a spreadsheet", "Ngày;Tên\n2026-09-02;Quốc khánh", "not_a_calendar"],
  ["a calendar cut off", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART", "broken"],
  [
    "a day that does not exist",
    calendar(event("DTSTART;VALUE=DATE:2026xx30", "SUMMARY:x")),
    "broken",
  ],
  ["an event without a start", calendar(event("SUMMARY:Không ngày")), "broken"],
  ["a calendar without events", calendar(), "no_events"],
  [
    "two thousand and one events",
    calendar(...Array.from({ length: 2001 }, () => event("DTSTART;VALUE=DATE:20260902"))),
    "too_many",
  ],
])("a file of %s is refused", (_, text, reason) => {
  expect(readIcs(new TextEncoder().encode(text), range)).toEqual({ ok: false, reason });
});

test("bytes that are no UTF-8 are refused", () => {
  expect(readIcs(Uint8Array.of(0xff, 0xfe, 0x42), range)).toEqual({
    ok: false,
    reason: "not_utf8",
  });
});

function event(...lines: string[]): string {
  return ["BEGIN:VEVENT", "UID:1", ...lines, "END:VEVENT"].join("\r\n");
}

function calendar(...events: string[]): string {
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Mẫu//VI", ...events, "END:VCALENDAR"].join(
    "\r\n",
  );
}

function read(...events: string[]) {
  return readWhole(calendar(...events));
}

function readWhole(text: string) {
  const result = readIcs(new TextEncoder().encode(text), range);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

import { describe, expect, test } from "vitest";
import { defaultCalendar } from "../../server/calendar/data/default-calendar.ts";
import { openCalendar } from "../../server/calendar/working-calendar.ts";
import { dueUntil } from "../../server/dossiers/staff-filter.ts";
import { isPersonal, readStaffSearch } from "../../server/dossiers/staff-search.ts";

describe("what the staff types into the one field", () => {
  const code = (end: string) => ({ kind: "code", end });
  test.each([
    ["", { kind: "nothing" }],
    ["  000.00.99.h99-261105-0023 ", code("000.00.99.H99-261105-0023")],
    ["0000099H992611050023", code("000.00.99.H99-261105-0023")],
    ["H99-261105-0023", code("H99-261105-0023")],
    ["261105-0023", code("261105-0023")],
    ["2611050023", code("261105-0023")],
    ["261105 0023", code("261105-0023")],
    ["KQ002402", code("KQ002402")],
    ["h17", code("H17")],
    ["023", { kind: "serial", serial: "023" }],
    ["00023", { kind: "serial", serial: "00023" }],
    ["0023", { kind: "four_digits", digits: "0023" }],
    ["0912345678", { kind: "phone", lastFourDigits: "5678" }],
    ["+84 912 345 678", { kind: "phone", lastFourDigits: "5678" }],
    ["nguyen van mau", { kind: "name", name: "nguyen van mau" }],
    ["Nguyễn Văn Mẫu 1234", { kind: "name", name: "Nguyễn Văn Mẫu", lastFourDigits: "1234" }],
    ["nguyen mau 1234", { kind: "name", name: "nguyen mau", lastFourDigits: "1234" }],
    ["%_'", { kind: "unreadable" }],
    ["--", { kind: "unreadable" }],
  ])("“%s” is taken for the right thing", (typed, taken) => {
    expect(readStaffSearch(typed)).toEqual(taken);
  });

  test.each([
    ["nguyen van mau", true],
    ["0023", true],
    ["0912 345 678", true],
    ["261105-0023", false],
    ["00023", false],
    ["", false],
  ])("whether “%s” tells of a person: %s", (typed, personal) => {
    expect(isPersonal(readStaffSearch(typed))).toBe(personal);
  });
});

describe("what is due when", () => {
  const calendar = openCalendar(defaultCalendar);
  const until = (due: "soon" | "week", now: string) =>
    dueUntil(due, new Date(now), calendar).toISOString();

  test("soon is the end of the second working day, or of the days off behind it", () => {
    expect(until("soon", "2026-11-23T02:00:00Z")).toBe("2026-11-25T17:00:00.000Z");
    expect(until("soon", "2026-11-19T02:00:00Z")).toBe("2026-11-23T17:00:00.000Z");
    expect(until("soon", "2026-11-18T02:00:00Z")).toBe("2026-11-22T17:00:00.000Z");
  });

  test("this week ends with Sunday", () => {
    expect(until("week", "2026-11-23T02:00:00Z")).toBe("2026-11-29T17:00:00.000Z");
    expect(until("week", "2026-11-29T16:59:00Z")).toBe("2026-11-29T17:00:00.000Z");
  });
});

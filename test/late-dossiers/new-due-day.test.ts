import { describe, expect, it } from "vitest";
import { defaultCalendar } from "../../server/calendar/data/default-calendar.ts";
import { openCalendar } from "../../server/calendar/working-calendar.ts";
import { newDueDay, suggestNewDay } from "../../server/late-dossiers/new-due-day.ts";
import { spanOfPeriod } from "../../server/late-dossiers/report-period.ts";
import { at } from "./make-dossier.ts";

const calendar = openCalendar(defaultCalendar);
const now = at("2026-11-23T09:00");
const dueOn = at("2026-11-20T00:00");

describe("the new day of an appointment", () => {
  it.each([
    ["2026-11-25", at("2026-11-25T00:00")],
    ["2026-11-23", "day_too_soon"],
    ["2026-11-19", "day_too_soon"],
    ["2026-11-28", "day_off"],
    ["2027-02-08", "day_off"],
    ["2028-01-10", "day_too_far"],
    ["2026-02-30", "bad_day"],
    ["24/11/2026", "bad_day"],
    ["", "bad_day"],
  ] as const)("%s gives %s", (day, told) => {
    const result = newDueDay(day, { now, dueOn, calendar });
    expect(result.ok ? result.value : result.reason).toEqual(told);
  });

  it("lies after an appointment that is still to come", () => {
    const ahead = { now, dueOn: at("2026-11-26T00:00"), calendar };
    expect(newDueDay("2026-11-26", ahead)).toEqual({ ok: false, reason: "day_too_soon" });
    expect(newDueDay("2026-11-27", ahead).ok).toBe(true);
  });

  it("is suggested three working days ahead, over week-ends and Tết", () => {
    expect(suggestNewDay({ now, dueOn, calendar })).toBe("2026-11-26");
    const beforeTet = { now: at("2026-02-12T09:00"), dueOn: at("2026-02-10T00:00"), calendar };
    expect(suggestNewDay(beforeTet)).toBe("2026-02-24");
  });
});

describe("the periods of the report", () => {
  it.each([
    ["this_month", "2026-11-01", "2026-12-01"],
    ["last_month", "2026-10-01", "2026-11-01"],
    ["this_quarter", "2026-10-01", "2027-01-01"],
    ["last_quarter", "2026-07-01", "2026-10-01"],
    ["this_year", "2026-01-01", "2027-01-01"],
    ["last_year", "2025-01-01", "2026-01-01"],
  ] as const)("%s is from %s until %s", (period, from, until) => {
    expect(spanOfPeriod(period, now)).toEqual({ from, until });
  });

  it("begin anew at midnight in Việt Nam", () => {
    expect(spanOfPeriod("last_month", at("2027-01-01T00:00"))).toEqual({
      from: "2026-12-01",
      until: "2027-01-01",
    });
  });
});

import { describe, expect, it } from "vitest";
import { ConfigError, loadConfig } from "../../server/config.ts";
import {
  endOfQuiet,
  endOfTelling,
  isQuiet,
  morningOf,
} from "../../server/dossier-news/quiet-hours.ts";
import { at } from "./news-world.ts";

const read = (hours: string) => loadConfig({ NEWS_QUIET_HOURS: hours }).quietHours;

describe("quiet hours", () => {
  it("are two times of day", () => {
    expect(read("22:30-06:15")).toEqual({ from: 22 * 60 + 30, to: 6 * 60 + 15 });
  });

  it.each(["21-7", "24:00-07:00", "21:00", "21:60-07:00"])("are refused as %s", (hours) => {
    expect(() => read(hours)).toThrow(ConfigError);
  });

  it.each([
    ["21:00-07:00", "2026-11-18 20:59", undefined, "2026-11-18 07:00"],
    ["21:00-07:00", "2026-11-18 21:00", "2026-11-19 07:00", "2026-11-18 07:00"],
    ["21:00-07:00", "2026-11-18 06:59", "2026-11-18 07:00", "2026-11-18 07:00"],
    ["21:00-07:00", "2026-11-18 07:00", undefined, "2026-11-18 07:00"],
    ["12:00-13:30", "2026-11-18 12:10", "2026-11-18 13:30", "2026-11-18 07:00"],
    ["12:00-13:30", "2026-11-18 02:00", undefined, "2026-11-18 07:00"],
    ["06:00-09:00", "2026-11-18 05:00", undefined, "2026-11-18 09:00"],
    ["08:00-08:00", "2026-11-18 08:00", undefined, "2026-11-18 07:00"],
  ])("of %s at %s end at %s, and the day's first news may go at %s", (hours, now, end, morning) => {
    const quiet = read(hours);
    expect(isQuiet(quiet, at(now))).toBe(end !== undefined);
    expect(endOfQuiet(quiet, at(now))).toEqual(at(end ?? now));
    expect(morningOf(quiet, "2026-11-18")).toEqual(at(morning));
  });

  it.each([
    ["21:00-07:00", "2026-11-18 20:59", "2026-11-18 21:00"],
    ["21:00-07:00", "2026-11-18 07:00", "2026-11-18 21:00"],
    ["12:00-13:30", "2026-11-18 08:00", "2026-11-18 12:00"],
    ["12:00-13:30", "2026-11-18 14:00", "2026-11-19 00:00"],
    ["00:00-06:00", "2026-11-18 14:00", "2026-11-19 00:00"],
    ["15:00-15:00", "2026-11-18 08:00", "2026-11-19 00:00"],
  ])("of %s leave what is told at %s until %s to go out", (hours, now, end) => {
    expect(endOfTelling(read(hours), at(now))).toEqual(at(end));
  });
});

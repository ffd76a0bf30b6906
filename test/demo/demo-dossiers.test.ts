import { describe, expect, test } from "vitest";
import { openCalendar } from "../../server/calendar/working-calendar.ts";
import { defaultCalendar } from "../../server/calendar/data/default-calendar.ts";
import { oneCalendar } from "../../server/calendar/calendars.ts";
import { demoCodesToTry, demoDossiers } from "../../server/demo/demo-dossiers.ts";
import { demoProcedures } from "../../server/demo/dossiers/demo-procedures.ts";
import { lateOnes, makeDemoDossiers } from "../../server/demo/dossiers/make-demo-dossiers.ts";
import { demoUnits } from "../../server/demo/demo-units.ts";
import { punctuality } from "../../server/late-dossiers/punctuality.ts";
import { vietnamDate } from "../../server/calendar/vietnam-date.ts";
import { parseDossierCode } from "../../bot/dossier-code.ts";

const calendar = openCalendar(defaultCalendar);
const units = new Map(demoUnits.map(({ key, name }) => [key, { id: key, name }]));
const make = (now: Date) =>
  makeDemoDossiers({ now, calendars: oneCalendar(calendar), secretKey: "a key", units });
const morning = new Date("2026-11-23T02:00:00Z");
const all = make(morning);
const rows = all.map(({ row }) => row);

describe("the dossiers of the demo", () => {
  test("five hundred, each with a code of its own that can be looked up", () => {
    expect(all).toHaveLength(500);
    expect(new Set(rows.map(({ code }) => code)).size).toBe(500);
    expect(rows.filter(({ code }) => parseDossierCode(code) !== code)).toEqual([]);
    expect(rows.every(({ isDemo, unitId }) => isDemo && unitId !== null)).toBe(true);
  });

  test("the same seed gives the same ones", () => {
    expect(make(morning)).toEqual(all);
  });

  // Any day: a weekend, Tết, the first of a year, before anybody works.
  test.each([
    "2026-11-23T02:00:00Z",
    "2026-11-22T16:30:00Z",
    "2027-01-01T00:10:00Z",
    "2027-02-08T03:00:00Z",
    "2027-07-15T10:00:00Z",
  ])("loaded at %s there is one in each state under the codes that stay", (at) => {
    const kept = new Map(make(new Date(at)).map(({ row }) => [row.code, row.state]));
    expect(demoDossiers.map(({ code }) => kept.get(code))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test("no history runs backwards or ahead of the clock, and its end is the state", () => {
    for (const { row, steps } of all) {
      const times = steps.map(({ at }) => at.getTime());
      expect(times).toEqual(times.toSorted((one, other) => one - other));
      expect(times.at(-1)).toBeLessThanOrEqual(morning.getTime());
      expect([steps[0]?.kind, steps.at(-1)?.state]).toEqual(["created", row.state]);
    }
  });

  test("the staff works on working days alone, so nothing is received or finished at Tết", () => {
    const days = rows.flatMap(({ receivedOn, finishedOn, dueOn }) =>
      [receivedOn, finishedOn, dueOn].flatMap((at) => (at ? [vietnamDate(at)] : [])),
    );
    expect(days.filter((day) => !calendar.on(day).working)).toEqual([]);
    const tet = days.filter((day) => day >= "2026-01-20" && day <= "2026-03-10");
    expect(tet.length).toBeGreaterThan(20);
  });

  test("a year of life: most ended and in time, some late, rounds of missing papers", () => {
    const count = (has: (row: (typeof rows)[number]) => boolean) => rows.filter(has).length;
    expect(count(({ state }) => state === 10)).toBeGreaterThan(300);
    const kinds = rows.map((row) => punctuality(row, morning, calendar).kind);
    const of = (kind: string) => kinds.filter((one) => one === kind).length;
    const ended = of("ended_early") + of("ended_on_time") + of("ended_late");
    expect(of("ended_late") / ended).toBeGreaterThan(0.04);
    expect(of("ended_late") / ended).toBeLessThan(0.2);
    expect(of("due_soon")).toBeGreaterThan(0);
    const rounds = all.map(
      ({ steps }) => steps.filter((step) => step.kind === "state" && step.state === 5).length,
    );
    expect(rounds.filter((one) => one > 0).length).toBeGreaterThan(50);
    expect(rounds.some((one) => one > 1)).toBe(true);
    const late = lateOnes(all, morning);
    expect(late.length).toBeGreaterThanOrEqual(6);
    expect(late.length).toBeLessThan(30);
  });

  test("nobody's name is in the rows, and every procedure's unit is one of the demo", () => {
    expect(rows.every(({ applicantMask }) => /^\S+( \S\*{3})+$/.test(applicantMask))).toBe(true);
    const named = demoProcedures.flatMap((procedure) => procedure.units);
    expect(named.filter((key) => !units.has(key))).toEqual([]);
  });

  test("three codes are told to try", () => {
    expect(demoCodesToTry).toHaveLength(3);
  });
});

import { describe, expect, it } from "vitest";
import type { DossierState } from "../../bot/dossier-desk.ts";
import { defaultCalendar } from "../../server/calendar/data/default-calendar.ts";
import { openCalendar } from "../../server/calendar/working-calendar.ts";
import { dueEnd, type Punctuality, punctuality } from "../../server/late-dossiers/punctuality.ts";

const calendar = openCalendar(defaultCalendar);
/** An instant by the clock of Việt Nam. */
const at = (text: string) => new Date(`${text}+07:00`);

type Row = readonly [what: string, state: DossierState, due: string, now: string, Punctuality];

describe("a dossier still in hand", () => {
  it.each<Row>([
    ["runs", 4, "2026-11-20T16:00", "2026-11-13T09:00", { kind: "running", workingDays: 5 }],
    ["is due soon", 2, "2026-11-20T16:00", "2026-11-18T09:00", soon(2)],
    ["is due soon over a week-end", 4, "2026-11-23T16:00", "2026-11-20T09:00", soon(1)],
    ["three working days before is not soon", 4, "2026-11-20T00:00", "2026-11-17T23:59", left(3)],
    ["is due today", 4, "2026-11-20T16:00", "2026-11-20T16:00", soon(0)],
    ["is late by hours", 4, "2026-11-20T16:00", "2026-11-20T16:01", late(0)],
    ["is late over a week-end", 4, "2026-11-20T16:00", "2026-11-22T10:00", late(0)],
    ["is late by a day", 4, "2026-11-20T16:00", "2026-11-23T07:30", late(1)],
    ["has the whole day of a due date", 4, "2026-11-20T00:00", "2026-11-20T23:59:59.999", soon(0)],
    ["is late after the whole day", 4, "2026-11-20T00:00", "2026-11-21T00:00", late(0)],
    ["does not count Tết", 4, "2026-02-13T00:00", "2026-02-23T08:00", late(1)],
    ["sees the end behind Tết", 4, "2026-02-23T00:00", "2026-02-13T08:00", soon(1)],
    ["counts a Saturday worked in exchange", 4, "2026-08-21T00:00", "2026-08-24T08:00", late(2)],
    ["newly registered counts too", 1, "2026-11-20T16:00", "2026-11-24T09:00", late(2)],
  ])("%s", (_what, state, due, now, told) => {
    expect(punctuality({ state, dueOn: at(due), finishedOn: null }, at(now), calendar)).toEqual(
      told,
    );
  });

  it("has no date without an appointment", () => {
    const now = at("2026-11-20T16:00");
    const dossier = { state: 4, dueOn: null, finishedOn: null } as const;
    expect(punctuality(dossier, now, calendar)).toEqual({ kind: "no_date" });
  });

  it.each([5, 6, 8] as const)("stands still in state %i, however old", (state) => {
    const dossier = { state, dueOn: at("2026-01-05T00:00"), finishedOn: null };
    expect(punctuality(dossier, at("2026-11-20T16:00"), calendar)).toEqual({ kind: "paused" });
  });
});

describe("a dossier that ended", () => {
  type Ended = readonly [what: string, due: string, finished: string, Punctuality];
  it.each<Ended>([
    ["a day before is early", "2026-11-20T16:00", "2026-11-19T16:00", early(1)],
    ["on a Sunday before a Monday is early", "2026-11-23T00:00", "2026-11-22T08:00", early(1)],
    ["the morning of the day is on time", "2026-11-20T16:00", "2026-11-20T08:00", onTime],
    ["to the minute is on time", "2026-11-20T16:00", "2026-11-20T16:00", onTime],
    ["the evening of a whole day is on time", "2026-11-20T00:00", "2026-11-20T23:00", onTime],
    ["an hour after is late", "2026-11-20T16:00", "2026-11-20T17:00", endedLate(0)],
    ["the Monday after a Friday is late", "2026-11-20T00:00", "2026-11-23T00:00", endedLate(1)],
    ["behind Tết is late by what was worked", "2026-02-13T00:00", "2026-02-24T09:00", endedLate(2)],
  ])("%s", (_what, due, finished, told) => {
    const now = at("2027-01-04T09:00");
    for (const state of [9, 10] as const) {
      const dossier = { state, dueOn: at(due), finishedOn: at(finished) };
      expect(punctuality(dossier, now, calendar)).toEqual(told);
      const untold = { ...dossier, finishedOn: null, stateSince: at(finished) };
      expect(punctuality(untold, now, calendar)).toEqual(told);
    }
  });

  it.each([3, 7] as const)("was not finished by the office in state %i", (state) => {
    const dossier = { state, dueOn: at("2026-11-20T00:00"), finishedOn: at("2026-11-25T09:00") };
    expect(punctuality(dossier, at("2026-12-01T09:00"), calendar)).toEqual({ kind: "no_date" });
  });

  it("cannot be measured without a day of finishing", () => {
    const dossier = { state: 10, dueOn: at("2026-11-20T00:00"), finishedOn: null } as const;
    expect(punctuality(dossier, at("2026-12-01T09:00"), calendar)).toEqual({ kind: "no_date" });
  });
});

it("an appointment at midnight ends with its day, any other with its instant", () => {
  expect(dueEnd(at("2026-11-20T00:00"))).toEqual(at("2026-11-20T23:59:59.999"));
  expect(dueEnd(at("2026-11-20T00:01"))).toEqual(at("2026-11-20T00:01"));
});

const onTime: Punctuality = { kind: "ended_on_time", workingDays: 0 };

function soon(workingDays: number): Punctuality {
  return { kind: "due_soon", workingDays };
}
function left(workingDays: number): Punctuality {
  return { kind: "running", workingDays };
}
function late(workingDays: number): Punctuality {
  return { kind: "late", workingDays };
}
function early(workingDays: number): Punctuality {
  return { kind: "ended_early", workingDays };
}
function endedLate(workingDays: number): Punctuality {
  return { kind: "ended_late", workingDays };
}

import { expect, test } from "vitest";
import { oneCalendar } from "../../server/calendar/calendars.ts";
import { defaultCalendar } from "../../server/calendar/data/default-calendar.ts";
import { openCalendar } from "../../server/calendar/working-calendar.ts";
import { type ClockChange, changeClock, startClock } from "../../server/tickets/change-clock.ts";
import type { TicketDates } from "../../server/tickets/deadline-dates.ts";
import type { TicketRow } from "../../server/tickets/ticket-store.ts";

const at = (local: string): Date => new Date(`${local}:00+07:00`);
const calendars = oneCalendar(openCalendar(defaultCalendar, "version 3"));
const received = at("2026-11-16T09:00");
const complaint = { kind: "phan_anh", category: "thu_tuc", urgent: false } as const;

test("a new complaint has its date, its reason, its version and its first warning", () => {
  expect(startClock({ calendars }, complaint, received)).toMatchObject({
    dueAt: at("2026-11-25T17:00"),
    dueReason: { limit: { amount: 7, unit: "working_days" }, due: "2026-11-25" },
    clock: { from: received.toISOString(), pauses: [], extensions: [] },
    calendarId: "version 3",
    warnAt: at("2026-11-20T11:15"),
    warned: 0,
  });
});

test("praise owes no answer", () => {
  const dates = startClock({ calendars }, { ...complaint, kind: "khen" }, received);
  expect(dates).toMatchObject({ clock: null, dueAt: null, dueReason: null, warnAt: null });
});

test("asking the citizen stops the clock: no date, no warning; their words let it go on", () => {
  const asked = change(startClock({ calendars }, complaint, received), "2026-11-17T10:00", {
    kind: "pause",
  });
  expect(asked).toMatchObject({ dueAt: null, warnAt: null });
  const answered = change(asked, "2026-11-19T10:00", { kind: "resume" });
  expect(answered.dueAt).toEqual(at("2026-11-27T17:00"));
});

test("a clock that had run out before it was stopped keeps its date: the ticket is late", () => {
  const late = change(startClock({ calendars }, complaint, received), "2026-11-27T10:00", {
    kind: "pause",
  });
  expect(late.dueAt).toEqual(at("2026-11-25T17:00"));
});

test("new words after the answer let it count anew, and warn anew", () => {
  const dates = { ...startClock({ calendars }, complaint, received), warned: 3 };
  const again = change(dates, "2026-11-30T10:00", { kind: "restart" });
  expect(again).toMatchObject({ dueAt: at("2026-12-09T17:00"), warned: 0 });
  const short = change(dates, "2026-11-30T10:00", {
    kind: "restart",
    limit: { amount: 2, unit: "working_hours" },
  });
  expect(short.dueAt).toEqual(at("2026-11-30T14:00"));
});

test("another kind of case gets its own limit, counted from receipt", () => {
  const dates = startClock({ calendars }, complaint, received);
  const urgent = change(dates, "2026-11-17T10:00", { kind: "limit" }, { urgent: true });
  expect(urgent.dueAt).toEqual(at("2026-11-17T17:00"));
  const praise = change(dates, "2026-11-17T10:00", { kind: "limit" }, { kind: "khen" });
  expect(praise).toMatchObject({ clock: null, dueAt: null });
});

test("an extension is kept with who gave it, when and why", () => {
  const dates = startClock({ calendars }, complaint, received);
  const extension = {
    amount: 3,
    unit: "working_days",
    reason: "Chờ xác minh.",
    by: "staff-1",
  } as const;
  const extended = change(dates, "2026-11-20T10:00", { kind: "extend", ...extension });
  expect(extended.dueAt).toEqual(at("2026-11-30T17:00"));
  expect(extended.clock?.extensions).toEqual([
    { ...extension, at: at("2026-11-20T10:00").toISOString() },
  ]);
});

test("where nothing was owed nothing changes", () => {
  const dates = startClock({ calendars }, { ...complaint, kind: "khen" }, received);
  expect(change(dates, "2026-11-20T10:00", { kind: "pause" })).toEqual({});
});

function change(dates: TicketDates, now: string, how: ClockChange, more: Partial<TicketRow> = {}) {
  const house = { calendars, clock: { now: () => at(now) } };
  const row = { ...complaint, unitId: null, ...dates, ...more } as TicketRow;
  return changeClock(house, row, how) as TicketDates;
}

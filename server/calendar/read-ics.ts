import ICAL from "ical.js";
import type { Result } from "../result.ts";
import type { SpecialDay } from "./calendar-data.ts";
import { type IcsDay, type LeftReason, daysOfEvent } from "./days-of-event.ts";
import type { Day } from "./vietnam-date.ts";

/** What a calendar file proposes; nothing of it counts before an operator publishes it. */
export type IcsProposal = {
  /** In order, each day once. */
  days: SpecialDay[];
  /** Events that were left out, and why. */
  left: { name: string; why: LeftReason }[];
};

export type IcsRefusal =
  | "empty_file"
  | "not_utf8"
  | "not_a_calendar"
  | "broken"
  | "no_events"
  | "too_many";

/**
 * Reads an iCalendar file (RFC 5545), also one with several calendars in it: events of whole days,
 * spans of days, yearly rules. Times fold to the day they fall on in Việt Nam. Only days within
 * `range` are proposed.
 */
export function readIcs(
  bytes: Uint8Array,
  range: { from: Day; to: Day },
): Result<IcsProposal, IcsRefusal> {
  const text = decoded(bytes);
  if (text === undefined) return { ok: false, reason: "not_utf8" };
  if (text.trim() === "") return { ok: false, reason: "empty_file" };
  if (!/^BEGIN:VCALENDAR/im.test(text)) return { ok: false, reason: "not_a_calendar" };
  const events = eventsOf(text);
  if (events === undefined) return { ok: false, reason: "broken" };
  if (events.length === 0) return { ok: false, reason: "no_events" };
  if (events.length > 2000) return { ok: false, reason: "too_many" };
  const read = events.map((event) => daysOf(event, range));
  if (read.includes(undefined)) return { ok: false, reason: "broken" };
  return { ok: true, value: proposalOf(read.filter((days) => days !== undefined)) };
}

type EventDays = { name: string; days: readonly IcsDay[] } | { name: string; why: LeftReason };

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function eventsOf(text: string): ICAL.Component[] | undefined {
  try {
    const parsed = ICAL.parse(text) as unknown[];
    const calendars = Array.isArray(parsed[0]) ? parsed : [parsed];
    return calendars
      .map((jcal) => new ICAL.Component(jcal as [string, object[], object[]]))
      .filter((calendar) => calendar.name === "vcalendar")
      .flatMap((calendar) => calendar.getAllSubcomponents("vevent"));
  } catch {
    return undefined;
  }
}

function daysOf(event: ICAL.Component, range: { from: Day; to: Day }): EventDays | undefined {
  try {
    return daysOfEvent(event, range);
  } catch {
    return undefined; // a date that is none, an event without a start
  }
}

function proposalOf(events: readonly EventDays[]): IcsProposal {
  const days = new Map<Day, SpecialDay>();
  const left: IcsProposal["left"] = [];
  for (const event of events) {
    if ("why" in event) {
      left.push({ name: event.name, why: event.why });
      continue;
    }
    for (const { day, kind, periods } of event.days) {
      const before = days.get(day);
      if (before && before.kind !== kind) left.push({ name: event.name, why: "contradicts" });
      if (before) continue;
      const own = periods ? { periods } : {};
      days.set(day, { day, kind, name: event.name, confidence: "medium", ...own });
    }
  }
  const inOrder = [...days.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1));
  return { days: inOrder, left };
}

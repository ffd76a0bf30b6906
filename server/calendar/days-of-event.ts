import ICAL from "ical.js";
import { foldTones } from "../../knowledge/index.ts";
import type { Period } from "./calendar-data.ts";
import { icsWords, vietnamZones } from "./data/ics-words.ts";
import {
  type Day,
  type Minute,
  addDays,
  dayOfMinute,
  minutesOfDay,
  startOfDay,
  vietnamMinute,
} from "./vietnam-date.ts";

export type IcsDay = { day: Day; kind: "off" | "working"; periods?: readonly Period[] };

/** Why nothing is proposed for an event. */
export type LeftReason =
  /** Not yearly, so it is no holiday. */
  | "other_rhythm"
  /** A few hours off are not a day off. */
  | "part_of_day"
  | "unknown_zone"
  | "cancelled"
  | "only_remembered"
  | "out_of_range"
  /** Off and worked on one day; the first one stands. */
  | "contradicts";

/** The special days that one event of a calendar file stands for. Throws on one that is broken. */
export function daysOfEvent(
  component: ICAL.Component,
  range: { from: Day; to: Day },
): { name: string; days: readonly IcsDay[] } | { name: string; why: LeftReason } {
  const event = new ICAL.Event(component);
  const name = nameOf(event.summary);
  const why = reasonToLeave(component, event);
  if (why) return { name, why };
  const kind = isWorked(component, event) ? "working" : "off";
  const spans = occurrencesOf(event, range).map(([start, end]) => ({
    from: minuteOf(start),
    to: minuteOf(end),
  }));
  const days = spans.flatMap((span) => daysIn(span, kind));
  if (days.length === 0) return { name, why: spans.length > 0 ? "part_of_day" : "out_of_range" };
  const known = days.filter(({ day }) => day >= range.from && day <= range.to);
  return known.length > 0 ? { name, days: known } : { name, why: "out_of_range" };
}

function nameOf(summary: string | null | undefined): string {
  const tidy = (summary ?? "").replaceAll(/\s+/g, " ").trim();
  return tidy.slice(0, 120) || "Ngày nghỉ";
}

function reasonToLeave(component: ICAL.Component, event: ICAL.Event): LeftReason | undefined {
  if (textOf(component, "status").toUpperCase() === "CANCELLED") return "cancelled";
  const about = foldTones(`${categoriesOf(component)} ${event.description ?? ""}`);
  if (icsWords.remembered.some((word) => about.includes(word))) return "only_remembered";
  const rules = component.getAllProperties("rrule").map((rule) => rule.getFirstValue());
  if (rules.some((rule) => !(rule instanceof ICAL.Recur) || rule.freq !== "YEARLY")) {
    return "other_rhythm";
  }
  const zone = component.getFirstProperty("dtstart")?.getFirstParameter("tzid");
  const isFloating = event.startDate.zone?.tzid === "floating";
  if (zone && isFloating && !vietnamZones.includes(zone)) return "unknown_zone";
  return undefined;
}

function isWorked(component: ICAL.Component, event: ICAL.Event): boolean {
  const about = foldTones(`${categoriesOf(component)} ${event.summary ?? ""}`);
  return icsWords.worked.some((word) => about.includes(word));
}

type Occurrence = readonly [start: ICAL.Time, end: ICAL.Time];

/** Those that begin before the range is over; a rule without an end goes on for ever. */
function occurrencesOf(event: ICAL.Event, range: { to: Day }): Occurrence[] {
  if (!event.isRecurring()) return [[event.startDate, event.endDate]];
  const found: Occurrence[] = [];
  const starts = event.iterator();
  for (let count = 0; count < 400; count += 1) {
    const start = starts.next() as ICAL.Time | undefined;
    if (!start || dayOfMinute(minuteOf(start)) > range.to) break;
    const end = start.clone();
    end.addDuration(event.duration);
    found.push([start, end]);
  }
  return found;
}

/** Days and times without a zone are Việt Nam's. */
function minuteOf(time: ICAL.Time): Minute {
  if (time.isDate || time.zone?.tzid === "floating") {
    const { year, month, day, hour, minute } = time;
    return (
      Date.UTC(year, month - 1, day, time.isDate ? 0 : hour, time.isDate ? 0 : minute) / 60_000
    );
  }
  return vietnamMinute(new Date(time.toUnixTime() * 1000));
}

/** Off: the whole days in a span. Worked: each day it touches, by its hours where it has any. */
function daysIn({ from, to }: { from: Minute; to: Minute }, kind: IcsDay["kind"]): IcsDay[] {
  const days: IcsDay[] = [];
  for (
    let day = dayOfMinute(from);
    startOfDay(day) < to && days.length < 400;
    day = addDays(day, 1)
  ) {
    const start = startOfDay(day);
    const isWhole = from <= start && start + minutesOfDay <= to;
    if (isWhole) days.push({ day, kind });
    else if (kind === "working") days.push({ day, kind, periods: [periodIn(from, to, start)] });
  }
  return days;
}

function periodIn(from: Minute, to: Minute, start: Minute): Period {
  return {
    from: timeOf(Math.max(0, from - start)),
    to: timeOf(Math.min(minutesOfDay, to - start)),
  };
}

function timeOf(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, "0")).join(":");
}

function categoriesOf(component: ICAL.Component): string {
  const lists = component
    .getAllProperties("categories")
    .map((list) => list.getValues() as unknown[]);
  return lists.flat().map(String).join(" ");
}

function textOf(component: ICAL.Component, name: string): string {
  const value = component.getFirstPropertyValue(name);
  return typeof value === "string" ? value : "";
}

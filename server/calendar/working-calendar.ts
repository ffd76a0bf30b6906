import type { CalendarData, Period, SpecialDay } from "./calendar-data.ts";
import { type Day, type Weekday, weekdayOf } from "./vietnam-date.ts";

export type WorkingCalendar = {
  /** Of the version that an operator published, or of what the shipped one says. */
  id: string | null;
  dayOne: CalendarData["dayOne"];
  endsOnDayOff: CalendarData["endsOnDayOff"];
  on(day: Day): DayKind;
};

export type DayKind = {
  working: boolean;
  /** Working time in minutes since midnight, in order; none on a day off. */
  hours: readonly Span[];
  /** Why a day is off, or worked by other hours than its weekday. */
  name?: string;
  /** The operator must check this day: its name, or that the year is not known yet. */
  doubt?: string;
};

/** From a minute up to, and without, another. */
export type Span = readonly [from: number, to: number];

/** The name of an ordinary day without work. */
export const weekend = "Cuối tuần";
/** The doubt on every day outside of what a calendar covers. */
export const unknownYear = "Chưa có lịch nghỉ của năm này";

/** Makes a calendar quick to ask. Its data have passed `calendarSchema`. */
export function openCalendar(data: CalendarData, id: string | null = null): WorkingCalendar {
  const special = new Map(data.specialDays.map((entry) => [entry.day, entry]));
  const week = weekdays.map((weekday) => data.week[weekday].map(spanOf));
  const usual = week.find((hours) => hours.length > 0) ?? [];
  const kindOf = (day: Day): DayKind => {
    const entry = special.get(day);
    const hours = hoursOf(entry, week[weekdayOf(day) - 1] ?? [], usual);
    const working = hours.length > 0;
    const name = entry && entry.kind !== "undecided" ? entry.name : working ? undefined : weekend;
    const doubt = doubtOf(data, entry, day);
    return { working, hours, ...(name ? { name } : {}), ...(doubt ? { doubt } : {}) };
  };
  return { id, dayOne: data.dayOne, endsOnDayOff: data.endsOnDayOff, on: remembered(kindOf) };
}

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

function hoursOf(
  entry: SpecialDay | undefined,
  ordinary: readonly Span[],
  usual: readonly Span[],
): readonly Span[] {
  if (entry?.kind === "off") return [];
  if (entry?.kind === "working") return entry.periods?.map(spanOf) ?? usual;
  return ordinary;
}

function doubtOf(data: CalendarData, entry: SpecialDay | undefined, day: Day): string | undefined {
  if (entry && (entry.kind === "undecided" || entry.confidence === "low")) return entry.name;
  if (day < data.covers.from || day > data.covers.to) return unknownYear;
  return undefined;
}

function spanOf({ from, to }: Period): Span {
  return [minutesOf(from), minutesOf(to)];
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** Thousands of deadlines are counted over the same few hundred days. */
function remembered(kindOf: (day: Day) => DayKind): (day: Day) => DayKind {
  const known = new Map<Day, DayKind>();
  return (day) => {
    const before = known.get(day);
    if (before) return before;
    const kind = kindOf(day);
    if (known.size < 5000) known.set(day, kind);
    return kind;
  };
}

import { type Day, type Weekday, vietnamDate, weekdayOf } from "./vietnam-date.ts";

/** Working time as data that an operator may change; nothing of it is written into a rule. */
export type CalendarData = {
  /** Periods of each weekday, 1 Monday to 7 Sunday; none: a day off. */
  week: Readonly<Record<Weekday, readonly Period[]>>;
  specialDays: readonly SpecialDay[];
  /** Whether day one of a period is the day after receipt, or the day of receipt itself. */
  dayOne: "day_after" | "same_day";
  /** The days whose holidays are known; outside of them only week-ends are. */
  covers: { from: Day; to: Day };
};

/** Times of day such as "07:30". */
export type Period = { from: string; to: string };

export type SpecialDay = {
  day: Day;
  /**
   * off: a holiday or a day off in exchange. working: a day worked in exchange.
   * undecided: it may become a holiday, which is not established; until an operator decides it
   * counts as an ordinary day, so that a date told to a citizen is never too late.
   */
  kind: "off" | "working" | "undecided";
  /** Shown to staff and citizens, in Vietnamese. */
  name: string;
  /** How sure the date is; a low one must be checked by the operator. */
  confidence: "high" | "medium" | "low";
  /** On a working day worked in exchange; absent: the periods of a Monday. */
  periods?: readonly Period[];
};

export type DayKind = {
  working: boolean;
  /** Minutes since midnight at which work ends; 0 on a day off. */
  endsAt: number;
  /** Why a day is off, or worked though it is a week-end. */
  name?: string;
  /** The operator must check this day: its name, or that the year is not known yet. */
  doubt?: string;
};

export type WorkingCalendar = {
  dayOne: CalendarData["dayOne"];
  on(day: Day): DayKind;
};

/** Checks the data and makes it quick to ask. Throws Error naming the first fault. */
export function openCalendar(data: CalendarData): WorkingCalendar {
  const special = new Map<Day, SpecialDay>();
  for (const entry of data.specialDays) {
    if (!isDay(entry.day)) throw new Error(`calendar: "${entry.day}" is not a day`);
    if (special.has(entry.day)) throw new Error(`calendar: ${entry.day} is given twice`);
    special.set(entry.day, entry);
  }
  for (const periods of Object.values(data.week)) endOf(periods);
  if (Object.values(data.week).every((periods) => periods.length === 0)) {
    throw new Error("calendar: no weekday has working time");
  }
  return { dayOne: data.dayOne, on: (day) => kindOf(data, special.get(day), day) };
}

function kindOf(data: CalendarData, entry: SpecialDay | undefined, day: Day): DayKind {
  const endsAt = endOf(periodsOf(data, entry, day));
  const working = endsAt > 0;
  const name = entry && entry.kind !== "undecided" ? entry.name : working ? undefined : "Cuối tuần";
  const doubt = doubtOf(data, entry, day);
  return { working, endsAt, ...(name ? { name } : {}), ...(doubt ? { doubt } : {}) };
}

function periodsOf(data: CalendarData, entry: SpecialDay | undefined, day: Day): readonly Period[] {
  if (entry?.kind === "off") return [];
  if (entry?.kind === "working") return entry.periods ?? data.week[1];
  return data.week[weekdayOf(day)];
}

function doubtOf(data: CalendarData, entry: SpecialDay | undefined, day: Day): string | undefined {
  if (entry && (entry.kind === "undecided" || entry.confidence === "low")) return entry.name;
  if (day < data.covers.from || day > data.covers.to) return "Chưa có lịch nghỉ của năm này";
  return undefined;
}

/** The end of the last period in minutes; refuses periods that are out of order or overlap. */
function endOf(periods: readonly Period[]): number {
  let last = 0;
  for (const { from, to } of periods) {
    const [start, end] = [minutesOf(from), minutesOf(to)];
    if (start < last || end <= start) throw new Error(`calendar: period ${from}–${to} is wrong`);
    last = end;
  }
  return last;
}

function minutesOf(time: string): number {
  const [, hours, minutes] = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(time) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  if (!(total <= 1440)) throw new Error(`calendar: "${time}" is not a time of day`);
  return total;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && realDay(text) === text;
}

function realDay(text: string): Day | undefined {
  const at = Date.parse(`${text}T00:00:00+07:00`);
  return Number.isNaN(at) ? undefined : vietnamDate(new Date(at));
}

import type { CalendarData, Period } from "../../server/calendar/calendar-data.ts";
import type { TicketClock } from "../../server/calendar/ticket-clock.ts";

export type SlowDeadline = {
  /** ISO instant; undefined: the clock stands. */
  at: string | undefined;
  /** "working_days 3", "working_hours 95 minutes": what is still to be counted. */
  left: string[];
  counted: Map<string, number>;
  warnAt: string[];
};

/**
 * Counts a deadline in the plainest way there is: walks on minute by minute and asks of each
 * whether it counts. Asks the platform's time zone data where it starts, looks every day up in the
 * raw lists and shares no code with the calendar.
 */
export function slowDeadline(data: CalendarData, clock: TicketClock): SlowDeadline {
  const parts = [clock.limit, ...clock.extensions].map(({ amount, unit }) => ({
    unit,
    left: unit === "working_hours" ? amount * 60 : amount,
  }));
  const closed = clock.pauses.flatMap(({ from, to }) =>
    to === undefined ? [] : [{ from: utcMinute(from), to: utcMinute(to) }],
  );
  const open = clock.pauses.filter(({ to }) => to === undefined);
  const standsFrom = Math.min(...open.map(({ from }) => utcMinute(from)));
  const walk = walkFrom(clock.from);
  const counted = new Map<string, number>();
  const minutes: number[] = [];
  let today: number[] = [];
  let works = worksOn(data, walk.day);
  let lastOfWork = works.lastIndexOf(1);
  let rolling = false;
  let current = 0;
  let notOn = data.dayOne === "day_after" ? walk.day : "";
  for (; ; walk.next()) {
    const { utc, day, minute } = walk;
    if (minute === 0) {
      today = [];
      works = worksOn(data, day);
      lastOfWork = works.lastIndexOf(1);
    }
    if (utc >= standsFrom) {
      return { at: undefined, left: leftOf(parts, current, rolling), counted, warnAt: [] };
    }
    if (isHeld(utc, closed)) continue;
    if (works[minute] === 1) today.push(utc);
    const part = parts[current];
    if (!part) throw new Error("counted on after the end");

    if (rolling) {
      if (minute !== 1439 || lastOfWork < 0) continue;
    } else if (part.unit === "working_hours") {
      if (works[minute] !== 1) continue;
      minutes.push(utc);
      counted.set(day, (counted.get(day) ?? 0) + 1);
    } else {
      const last = part.unit === "calendar_days" ? 1439 : lastOfWork;
      if (minute !== last || day === notOn) continue;
      counted.set(day, 0);
    }
    if (rolling || part.unit !== "working_hours") minutes.push(...today);

    if (!rolling) part.left -= 1;
    if (part.left > 0) continue;
    today = [];
    notOn = day;
    if (current < parts.length - 1) {
      current += 1;
      continue;
    }
    const mayRoll = part.unit === "calendar_days" && data.endsOnDayOff === "next_working_day";
    rolling = mayRoll && lastOfWork < 0;
    if (rolling) continue;
    const at = new Date((utc + 1) * 60_000 - (minute === 1439 ? 1 : 0)).toISOString();
    walk.next();
    return { at, left: [], counted, warnAt: warnings(data, minutes, walk) };
  }
}

function isHeld(utc: number, pauses: readonly { from: number; to: number }[]): boolean {
  for (const { from, to } of pauses) if (utc >= from && utc < to) return true;
  return false;
}

/** The minute after 50, 80 and 100 % of those that counted, or else the next one of work. */
function warnings(data: CalendarData, minutes: number[], walk: Walk): string[] {
  return [50, 80, 100].map((percent) => {
    let over = 0;
    while (over * 100 < minutes.length * percent) over += 1;
    const next = minutes[over];
    if (next !== undefined) return new Date(next * 60_000).toISOString();
    while (worksOn(data, walk.day)[walk.minute] !== 1) walk.next();
    return new Date(walk.utc * 60_000).toISOString();
  });
}

function leftOf(parts: { unit: string; left: number }[], current: number, rolling: boolean) {
  if (rolling) return ["calendar_days 0"];
  const rest: { unit: string; left: number }[] = [];
  for (const part of parts.slice(current)) {
    const before = rest.at(-1);
    if (before?.unit === part.unit) before.left += part.left;
    else rest.push({ ...part });
  }
  return rest.map(({ unit, left }) =>
    unit === "working_hours" ? `working_minutes ${left}` : `${unit} ${left}`,
  );
}

/** How many days after that of `from`, up to that of `to`, have work. */
export function slowDaysBetween(data: CalendarData, from: Date, to: Date): number {
  const walk = walkFrom(from.toISOString());
  const lastDay = walkFrom(to.toISOString()).day;
  let days = 0;
  while (walk.day !== lastDay) {
    walk.next();
    if (walk.minute === 0 && worksOn(data, walk.day).includes(1)) days += 1;
  }
  return days;
}

/** Whether somebody works in this minute. */
export function slowIsWorking(data: CalendarData, at: Date): boolean {
  const { day, minute } = walkFrom(at.toISOString());
  return worksOn(data, day)[minute] === 1;
}

type Walk = { utc: number; day: string; minute: number; next(): void };

function walkFrom(instant: string): Walk {
  const [day = "", hours = "", minutes = ""] = local.format(new Date(instant)).split(/, |:/);
  return {
    utc: utcMinute(instant),
    day,
    minute: Number(hours) * 60 + Number(minutes),
    next() {
      this.utc += 1;
      this.minute += 1;
      if (this.minute < 1440) return;
      this.minute = 0;
      const noon = new Date(`${this.day}T12:00:00Z`);
      noon.setUTCDate(noon.getUTCDate() + 1);
      this.day = noon.toISOString().slice(0, 10);
    },
  };
}

/** 1 for each of the 1440 minutes of a day in which somebody works. */
function worksOn(data: CalendarData, day: string): Uint8Array {
  const days = known.get(data) ?? new Map<string, Uint8Array>();
  known.set(data, days);
  const before = days.get(day);
  if (before) return before;
  const works = worksIn(periodsOf(data, day));
  days.set(day, works);
  return works;
}
const known = new WeakMap<CalendarData, Map<string, Uint8Array>>();

function worksIn(periods: readonly Period[]): Uint8Array {
  const before = filled.get(periods);
  if (before) return before;
  const works = Uint8Array.from(times, (time) =>
    periods.some(({ from, to }) => time >= from && time < to) ? 1 : 0,
  );
  filled.set(periods, works);
  return works;
}
const filled = new WeakMap<readonly Period[], Uint8Array>();

const two = (number: number): string => String(number).padStart(2, "0");
const times = Array.from(
  { length: 1440 },
  (_, at) => `${two(Math.floor(at / 60))}:${two(at % 60)}`,
);

const none: readonly Period[] = [];

function periodsOf(data: CalendarData, day: string): readonly Period[] {
  const special = data.specialDays.find((entry) => entry.day === day);
  if (special?.kind === "off") return none;
  if (special?.kind === "working" && special.periods) return special.periods;
  if (special?.kind === "working") {
    const week = data.week;
    const all = [week[1], week[2], week[3], week[4], week[5], week[6], week[7]];
    return all.find((periods) => periods.length > 0) ?? none;
  }
  const name = weekday.format(new Date(`${day}T05:00:00Z`));
  const number = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].indexOf(name) + 1;
  return data.week[number as 1];
}

function utcMinute(instant: string): number {
  return Math.floor(Date.parse(instant) / 60_000);
}

const zone = { timeZone: "Asia/Ho_Chi_Minh" };
const local = new Intl.DateTimeFormat("en-CA", {
  ...zone,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});
const weekday = new Intl.DateTimeFormat("en-US", { ...zone, weekday: "short" });

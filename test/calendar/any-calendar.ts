import fc from "fast-check";
import type { CalendarData, Period, SpecialDay } from "../../server/calendar/calendar-data.ts";
import type { Limit, TicketClock } from "../../server/calendar/ticket-clock.ts";

/** A calendar with special days in the three weeks from `start` on, and clocks that begin then. */
export type CalendarCase = { data: CalendarData; clocks: TicketClock[] };

const office: Period[] = [
  { from: "07:30", to: "11:30" },
  { from: "13:30", to: "17:00" },
];

/** Up to four periods a day, some that touch, some up to 24:00. */
const periods: fc.Arbitrary<Period[]> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 20, max: 600 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((pairs) => {
    let last = 0;
    return pairs.flatMap(([gap, length]) => {
      const from = last + gap;
      last = Math.min(1440, from + length);
      return from < last ? [{ from: timeOf(from), to: timeOf(last) }] : [];
    });
  });
const weekdayHours = fc.oneof(
  { weight: 4, arbitrary: fc.constant(office) },
  { weight: 2, arbitrary: fc.constant<Period[]>([]) },
  { weight: 3, arbitrary: periods },
);
const weeks = fc
  .tuple(fc.array(weekdayHours, { minLength: 7, maxLength: 7 }), fc.nat(6), periods)
  .map(([days, always, hours]): CalendarData["week"] => {
    const [a, b, c, d, e, f, g] = days.map((day, at) =>
      at === always && day.length === 0 ? (hours.length > 0 ? hours : office) : day,
    ) as [Period[], Period[], Period[], Period[], Period[], Period[], Period[]];
    return { 1: a, 2: b, 3: c, 4: d, 5: e, 6: f, 7: g };
  });

const specialDays = fc.uniqueArray(
  fc.record({
    offset: fc.nat(14),
    kind: fc.constantFrom<SpecialDay["kind"][]>("off", "working", "undecided"),
    own: fc.option(periods, { nil: undefined }),
  }),
  { selector: ({ offset }) => offset, maxLength: 8 },
);

const limits: fc.Arbitrary<Limit> = fc.oneof(
  fc.record({
    unit: fc.constant("working_hours" as const),
    amount: fc.integer({ min: 1, max: 5 }),
  }),
  fc.record({ unit: fc.constant("working_days" as const), amount: fc.integer({ min: 1, max: 3 }) }),
  fc.record({
    unit: fc.constant("calendar_days" as const),
    amount: fc.integer({ min: 1, max: 4 }),
  }),
);
/** Minutes after receipt, or the next time that a clock on the wall shows one of these. */
const sharp = ["00:00", "07:30", "11:30", "13:30", "17:00"] as const;
const pauses = fc.array(
  fc.record({
    begin: fc.integer({ min: -700, max: 3000 }),
    length: fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 0, max: 1600 }) },
      { weight: 1, arbitrary: fc.constant(undefined) },
    ),
    until: fc.option(fc.constantFrom(...sharp), { nil: undefined }),
  }),
  { maxLength: 3 },
);
type DrawnPause = { begin: number; length: number | undefined; until: string | undefined };
const clocks = fc.record({
  seconds: fc.nat(9 * 86_400),
  limit: limits,
  pauses: fc.oneof(
    { weight: 1, arbitrary: fc.constant<DrawnPause[]>([]) },
    { weight: 2, arbitrary: pauses },
  ),
  extensions: fc.oneof(
    { weight: 2, arbitrary: fc.constant<Limit[]>([]) },
    { weight: 1, arbitrary: fc.array(limits, { maxLength: 2 }) },
  ),
});

/** So many clocks on one calendar: opening it is what costs. */
export function calendarCases(clocksEach: number): fc.Arbitrary<CalendarCase> {
  return fc
    .record({
      start: fc.integer({ min: dayNumber("2019-12-25"), max: dayNumber("2027-12-20") }),
      week: weeks,
      special: specialDays,
      dayOne: fc.constantFrom("day_after" as const, "same_day" as const),
      endsOnDayOff: fc.constantFrom("next_working_day" as const, "same_day" as const),
      clocks: fc.array(clocks, { minLength: clocksEach, maxLength: clocksEach }),
    })
    .map(({ start, week, special, dayOne, endsOnDayOff, clocks: drawn }) => ({
      data: {
        week,
        dayOne,
        endsOnDayOff,
        specialDays: special.map(({ offset, kind, own }): SpecialDay => ({
          day: new Date((start + offset) * 86_400_000).toISOString().slice(0, 10),
          kind,
          name: "Ngày đặc biệt",
          confidence: "high",
          ...(kind === "working" && own && own.length > 0 ? { periods: own } : {}),
        })),
        covers: { from: "2020-01-01", to: "2027-12-31" },
      },
      clocks: drawn.map((clock) => clockOf(start * 86_400_000, clock)),
    }));
}

type DrawnClock = { seconds: number; limit: Limit; pauses: DrawnPause[]; extensions: Limit[] };

function clockOf(start: number, drawn: DrawnClock): TicketClock {
  const from = start + drawn.seconds * 1000;
  const after = (minutes: number) => new Date(from + minutes * 60_000).toISOString();
  return {
    from: after(0),
    limit: drawn.limit,
    pauses: drawn.pauses.map(({ begin, length, until }) => {
      if (length === undefined) return { from: after(begin) };
      const end = after(begin + length);
      return { from: after(begin), to: until ? nextTime(end, until) : end };
    }),
    extensions: drawn.extensions.map((limit) => ({ ...limit, reason: "Lý do", at: after(0) })),
  };
}

function nextTime(instant: string, time: string): string {
  const that = Date.parse(`${instant.slice(0, 10)}T${time}:00+07:00`);
  return new Date(that < Date.parse(instant) ? that + 86_400_000 : that).toISOString();
}

function timeOf(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, "0")).join(":");
}

function dayNumber(day: string): number {
  return Date.parse(day) / 86_400_000;
}

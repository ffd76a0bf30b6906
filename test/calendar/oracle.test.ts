import fc from "fast-check";
import { expect, test } from "vitest";
import { type Deadline, countDeadline } from "../../server/calendar/count-deadline.ts";
import { isWorkingTime } from "../../server/calendar/is-working-time.ts";
import { openCalendar } from "../../server/calendar/working-calendar.ts";
import { workingDaysBetween } from "../../server/calendar/working-days-between.ts";
import { type CalendarCase, calendarCases } from "./any-calendar.ts";
import { type SlowDeadline, slowDaysBetween, slowDeadline, slowIsWorking } from "./slow-oracle.ts";

const clocksEach = 50;

/** Compared as text: an expectation for each of a hundred thousand cases would take most of the time. */
test(
  "100,000 deadlines on whatever calendar agree with an oracle that walks minute by minute",
  { timeout: 300_000 },
  () => {
    let [cases, standing] = [0, 0];
    const agrees = ({ data, clocks }: CalendarCase): void => {
      const calendar = openCalendar(data);
      for (const clock of clocks) {
        const [fast, slow] = [
          fastWords(countDeadline(calendar, clock)),
          slowWords(slowDeadline(data, clock)),
        ];
        if (fast !== slow) throw new Error(`${JSON.stringify(clock)}\nfast ${fast}\nslow ${slow}`);
        cases += 1;
        if (fast.startsWith("stands")) standing += 1;
      }
    };
    fc.assert(fc.property(calendarCases(clocksEach), agrees), { numRuns: 2000 });
    expect(cases).toBe(100_000);
    expect(standing).toBeGreaterThan(3000);
  },
);

test("nobody is reminded outside of working time, and later warnings come later", () => {
  fc.assert(
    fc.property(calendarCases(5), ({ data, clocks }) => {
      const calendar = openCalendar(data);
      for (const clock of clocks) {
        const deadline = countDeadline(calendar, clock);
        if (deadline.paused) continue;
        const times = [deadline.warnAt[50], deadline.warnAt[80], deadline.warnAt[100]];
        expect(times.every((at) => isWorkingTime(calendar, at) && slowIsWorking(data, at))).toBe(
          true,
        );
        expect(times.toSorted((a, b) => a.getTime() - b.getTime())).toEqual(times);
        expect(deadline.warnAt[100].getTime()).toBeGreaterThanOrEqual(deadline.at.getTime());
      }
    }),
    { numRuns: 400 },
  );
});

test("every day up to a date in working days was counted, skipped or paused, once", () => {
  fc.assert(
    fc.property(calendarCases(5), ({ data, clocks }) => {
      const calendar = openCalendar(data);
      for (const clock of clocks.filter(({ limit }) => limit.unit === "working_days")) {
        const { why } = countDeadline(calendar, { ...clock, extensions: [] });
        const told = [...why.counted, ...why.skipped, ...why.paused]
          .map(({ day }) => day)
          .toSorted();
        const first = Date.parse(told[0] ?? "");
        expect(told).toEqual(
          told.map((_, at) => new Date(first + at * 86_400_000).toISOString().slice(0, 10)),
        );
        expect(why.due ?? told.at(-1)).toBe(told.at(-1));
      }
    }),
    { numRuns: 400 },
  );
});

test("working days between two instants agree with the oracle, and with adding them", () => {
  fc.assert(
    fc.property(calendarCases(3), fc.integer({ min: 1, max: 9 }), ({ data, clocks }, amount) => {
      const calendar = openCalendar({ ...data, dayOne: "day_after" });
      for (const { from } of clocks) {
        const clock = {
          from,
          limit: { amount, unit: "working_days" as const },
          pauses: [],
          extensions: [],
        };
        const deadline = countDeadline(calendar, clock);
        if (deadline.paused) throw new Error("nothing paused it");
        // One thousandth earlier: work that ends at midnight ends on its own day.
        const end = new Date(deadline.at.getTime() - 1);
        expect(workingDaysBetween(calendar, new Date(from), end)).toBe(amount);
        expect(slowDaysBetween(data, new Date(from), end)).toBe(amount);
      }
    }),
    { numRuns: 300 },
  );
});

function fastWords(deadline: Deadline): string {
  const { counted } = deadline.why;
  const days = counted.map(({ day, minutes }) => `${day} ${minutes ?? 0}`).join(", ");
  if (deadline.paused) {
    return `stands, left ${deadline.left.map(({ unit, amount }) => `${unit} ${amount}`).join(", ")}: ${days}`;
  }
  const { 50: half, 80: most, 100: all } = deadline.warnAt;
  const warnings = [half, most, all].map((at) => at.toISOString()).join(", ");
  return `${deadline.at.toISOString()}: ${days}; ${warnings}`;
}

function slowWords({ at, left, counted, warnAt }: SlowDeadline): string {
  const days = [...counted].map(([day, minutes]) => `${day} ${minutes}`).join(", ");
  return at === undefined
    ? `stands, left ${left.join(", ")}: ${days}`
    : `${at}: ${days}; ${warnAt.join(", ")}`;
}

import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { DossierState } from "../../bot/dossier-desk.ts";
import { vietnamDate } from "../../server/calendar/vietnam-date.ts";
import { neededStates } from "../../server/dossier-news/news-states.ts";
import { isQuiet, usualQuietHours } from "../../server/dossier-news/quiet-hours.ts";
import {
  dayMs,
  type Happening,
  type Month,
  simulateMonth,
  ticksOfMonth,
} from "./simulate-month.ts";

const tick = fc.integer({ min: 1, max: ticksOfMonth });
/** Ends come seldom, or most months would be over in a day. */
const state = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom<DossierState>(1, 2, 4, 4, 5, 6, 8, 9) },
  { weight: 1, arbitrary: fc.constantFrom<DossierState>(3, 7, 10) },
);
const byInDays = fc.option(fc.integer({ min: 0, max: 12 }));
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ tick, kind: fc.constant("state"), state, byInDays }) },
  {
    weight: 2,
    arbitrary: fc.record({
      tick,
      kind: fc.constant("due"),
      inDays: fc.integer({ min: 0, max: 15 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ tick, kind: fc.constant("undo") }) },
  { weight: 1, arbitrary: fc.record({ tick, kind: fc.constant("remark") }) },
) as fc.Arbitrary<Happening>;

describe("in months in which anything may happen", () => {
  let months: Month[];
  beforeAll(() => {
    const lives = fc.array(happening, { minLength: 1, maxLength: 40 });
    months = fc.sample(lives, { numRuns: 300, seed: 5 }).map(simulateMonth);
  });
  const tellings = () => months.flatMap(({ told }) => told);

  it("enough is told to prove anything", () => {
    expect(tellings().length).toBeGreaterThan(700);
    const abouts = new Set(tellings().map(({ news }) => news.about));
    expect([...abouts].toSorted()).toEqual(["act_soon", "appointment", "delayed", "state"]);
  });

  it("nothing is told twice, not even what was dropped before", () => {
    for (const { given } of months) {
      const names = given.map(({ kind, subject }) => `${kind} ${subject}`);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("nothing is told at night", () => {
    expect(tellings().filter(({ at }) => isQuiet(usualQuietHours, at))).toEqual([]);
  });

  it("what needs no deed of the applicant is the first thing they are told that day", () => {
    const second = months.flatMap(({ told }) =>
      told.filter(({ news, at }, place) => {
        const before = told.slice(0, place).map((other) => vietnamDate(other.at));
        return !news.needed && before.includes(vietnamDate(at));
      }),
    );
    expect(second).toEqual([]);
  });

  it("only the newest state is told, never one that is over or was undone", () => {
    for (const { news, state: now, before } of tellings()) {
      if (news.about !== "state") continue;
      const valid = before.filter(({ kind, undone }) => kind === "state" && !undone);
      expect(`${valid.at(-1)?.id}`).toBe(news.subject);
      expect(valid.at(-1)?.state).toBe(now);
    }
  });

  it("a state that needs a deed is told within a day and a half, where it lasts as long", () => {
    let proved = 0;
    for (const { events, told, endedAt } of months) {
      const states = events.filter(({ kind }) => kind === "state");
      for (const [place, event] of states.entries()) {
        const until = new Date(event.at.getTime() + 1.5 * dayMs);
        const next = states[place + 1];
        const lasts = !event.undone && (!next || next.at > until);
        if (!lasts || !neededStates.some((own) => own === event.state)) continue;
        if (endedAt && endedAt <= event.at) continue;
        const telling = told.find(({ news }) => news.subject === `${event.id}`);
        expect(telling && telling.at <= until).toBe(true);
        proved += 1;
      }
    }
    expect(proved).toBeGreaterThan(100);
  });

  it("every change is told in the end, or noted as over", () => {
    for (const { events, given, endedAt } of months) {
      const subjects = new Set(given.map(({ subject }) => subject));
      for (const { id, kind, at } of events) {
        if (kind !== "state" || (endedAt && at >= endedAt)) continue;
        expect(subjects).toContain(`${id}`);
      }
    }
  });

  it("in the end the follower knows the state it is in, unless what they were told was undone", () => {
    let proved = 0;
    for (const { events, told, state: now, endedAt } of months) {
      const undone = new Set(events.flatMap((event) => (event.undone ? [`${event.id}`] : [])));
      const states = told.filter(({ news }) => news.about === "state");
      if (endedAt || states.some(({ news }) => undone.has(news.subject))) continue;
      expect(states.at(-1)?.state ?? 2).toBe(now);
      proved += 1;
    }
    expect(proved).toBeGreaterThan(50);
  });
});

import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { DossierState } from "../../bot/dossier-desk.ts";
import { vietnamDate } from "../../server/calendar/vietnam-date.ts";
import {
  contradicts,
  neededStates,
  runningStates,
  waitingStates,
} from "../../server/dossier-news/news-states.ts";
import type { News } from "../../server/dossier-news/plan-news.ts";
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
  { weight: 2, arbitrary: fc.record({ tick, kind: fc.constant("undo") }) },
  { weight: 1, arbitrary: fc.record({ tick, kind: fc.constant("remark") }) },
  {
    weight: 3,
    arbitrary: fc.record({
      tick,
      kind: fc.constant("down"),
      // Up to three days and a half.
      ticks: fc.integer({ min: 1, max: 252 }),
    }),
  },
) as fc.Arbitrary<Happening>;

describe("in months in which anything may happen", () => {
  let months: Month[];
  beforeAll(() => {
    const lives = fc.array(happening, { minLength: 10, maxLength: 40 });
    months = fc.sample(lives, { numRuns: 150, seed: 5 }).map(simulateMonth);
  });
  const tellings = () => months.flatMap(({ told }) => told);

  it("enough is told, and taken back, to prove anything", () => {
    expect(tellings().length).toBeGreaterThan(700);
    const abouts = new Set(tellings().map(({ news }) => news.about));
    const all = ["act_soon", "appointment", "corrected", "delayed", "state"];
    expect([...abouts].toSorted()).toEqual(all);
    const withdrawn = months.reduce((sum, month) => sum + month.withdrawn, 0);
    expect(withdrawn).toBeGreaterThan(100);
  });

  it("nothing is told twice", () => {
    for (const { told } of months) {
      const names = told.map(({ news }) => `${news.kind} ${news.subject}`);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("nothing leaves at night, however long it was held up", () => {
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

  it("only the newest state leaves the house, never one that is over or was undone", () => {
    for (const { news, state: now, before } of tellings()) {
      if (news.about !== "state") continue;
      const about = before.find(({ id }) => `${id}` === news.subject);
      expect(about).toMatchObject({ undone: false, state: now });
      const since = before.filter(({ id, kind }) => kind !== "remark" && about && id > about.id);
      expect(since.filter((event) => event.state !== now && !event.undone)).toEqual([]);
    }
  });

  it("what is told of a day leaves by the end of it, while the dossier is so", () => {
    for (const { news, state: now, at } of tellings()) {
      if (news.about === "appointment") {
        expect(news.subject).toBe(vietnamDate(at));
        expect(runningStates).toContain(now);
      }
      if (news.about === "act_soon") {
        expect(news.subject >= vietnamDate(at)).toBe(true);
        expect(waitingStates).toContain(now);
      }
    }
  });

  it("a correction puts right what they were told, and nothing else is called one", () => {
    for (const { told } of months) {
      const states = told.filter(({ news }) => isOfState(news.about));
      for (const [place, telling] of states.entries()) {
        if (telling.news.about !== "corrected") continue;
        const last = states[place - 1];
        expect(telling.state).not.toBe(last?.state ?? 2);
        const since = telling.before.filter(({ id }) => id > BigInt(last?.news.subject ?? 0));
        const wasUndone = since.some(
          ({ kind, oldState }) => kind === "undone" && oldState === (last?.state ?? 2),
        );
        expect(wasUndone || contradicts(last?.state ?? 2, telling.state)).toBe(true);
      }
    }
  });

  it("a state that needs a deed is told within a day and a half, where it lasts as long", () => {
    let proved = 0;
    for (const { events, told, downs } of months) {
      const states = events.filter(({ kind }) => kind === "state" || kind === "undone");
      for (const [place, event] of states.entries()) {
        const until = new Date(event.at.getTime() + 1.5 * dayMs);
        const next = states[place + 1];
        const isUp = downs.every((down) => down.until <= event.at || down.from >= until);
        const lasts = !event.undone && (!next || next.at > until);
        if (event.kind !== "state" || !lasts || !isUp) continue;
        if (!neededStates.some((own) => own === event.state)) continue;
        const known = told.filter(({ news, at }) => isOfState(news.about) && at <= until);
        expect(known.at(-1)?.state).toBe(event.state);
        proved += 1;
      }
    }
    expect(proved).toBeGreaterThan(100);
  });

  it("every change is told in the end, or noted as over", () => {
    for (const { events, given } of months) {
      const subjects = new Set(given.map(({ subject }) => subject));
      for (const { id, kind } of events) {
        if (kind !== "state") continue;
        expect(subjects).toContain(`${id}`);
      }
    }
  });

  it("in the end the follower knows the state it is in, whatever was undone or held up", () => {
    for (const { told, state: now } of months) {
      const states = told.filter(({ news }) => isOfState(news.about));
      expect(states.at(-1)?.state ?? 2).toBe(now);
    }
  });
});

function isOfState(about: News["about"]): boolean {
  return about === "state" || about === "corrected";
}

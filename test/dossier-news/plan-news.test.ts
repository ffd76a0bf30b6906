import { describe, expect, it } from "vitest";
import { planNews } from "../../server/dossier-news/plan-news.ts";
import { at, event, facts, notice, when } from "./news-world.ts";

// 2026-11-24 is a day off, so these tests stay in the week before it: Monday is the 16th.
const noon = when("2026-11-18 12:00");

describe("a change of state", () => {
  it("is told at once in the day", () => {
    const plan = planNews(facts({ events: [event({ id: 7n })] }), noon);
    expect(plan).toMatchObject({
      say: { kind: "change", subject: "7", about: "state" },
      seenEvent: 7n,
      ends: false,
    });
  });

  it("waits at night for seven in the morning", () => {
    for (const night of ["2026-11-18 21:00", "2026-11-19 02:00", "2026-11-19 06:59"]) {
      const plan = planNews(facts({ events: [event({ id: 7n })] }), when(night));
      expect(plan).toMatchObject({ lookAt: at("2026-11-19 07:00"), seenEvent: 0n });
      expect(plan.say).toBeUndefined();
    }
  });

  it("waits for the next morning when something was told today", () => {
    const given = [notice()];
    const plan = planNews(facts({ events: [event()], given }), noon);
    expect(plan.say).toBeUndefined();
    expect(plan.lookAt).toEqual(at("2026-11-19 07:00"));
  });

  it("does not wait for what was dropped today", () => {
    const given = [notice({ state: "dropped", reason: "past" })];
    expect(planNews(facts({ events: [event()], given }), noon).say).toBeDefined();
  });

  it.each([3, 5, 6, 9] as const)("to %i is told though something was told today", (state) => {
    const given = [notice()];
    const events = [event({ state, oldState: 4 })];
    const plan = planNews(facts({ dossier: { state }, events, given }), noon);
    expect(plan.say).toMatchObject({ kind: state === 9 ? "ready" : "change", needed: true });
  });

  it("is told as the newest of several, and the others are dropped", () => {
    const events = [event({ id: 8n, state: 2, oldState: 1 }), event({ id: 9n })];
    expect(planNews(facts({ events }), noon)).toMatchObject({
      say: { subject: "9" },
      drop: [{ kind: "change", subject: "8", reason: "past" }],
    });
  });

  it("that was undone tells nothing", () => {
    const plan = planNews(facts({ events: [event({ id: 8n, state: 9, undone: true })] }), noon);
    expect(plan.say).toBeUndefined();
    expect(plan.seenEvent).toBe(8n);
  });

  it("that is over tells nothing", () => {
    const follow = { since: at("2026-11-16 09:00"), seenEvent: 0n, startState: 4 } as const;
    const events = [event({ state: 5, oldState: 4 }), event({ state: 4, oldState: 5 })];
    expect(planNews(facts({ follow, events }), noon).say).toBeUndefined();
  });

  it("back to papers that are wanted is told again: they are other papers", () => {
    const events = [event({ state: 4, oldState: 5 }), event({ id: 9n, state: 5, oldState: 4 })];
    const given = [notice({ toldState: 5 })];
    expect(planNews(facts({ dossier: { state: 5 }, events, given }), noon).say?.subject).toBe("9");
  });

  it("whose letter did not leave in time is told after all", () => {
    const given = [notice({ subject: "7", state: "dropped", reason: "outdated" })];
    expect(planNews(facts({ events: [event({ id: 7n })], given }), noon).say?.subject).toBe("7");
  });

  it("that the dossier is not in any more tells nothing", () => {
    expect(planNews(facts({ events: [event({ state: 9 })] }), noon).say).toBeUndefined();
  });

  it("to what the follower knows already tells nothing, however often it was undone", () => {
    const asked = { dossier: { state: 5 }, given: [notice({ toldState: 5 })] } as const;
    const gone = [event({ state: 4, undone: true }), event({ state: 5, undone: true })];
    const events = [...gone, event({ kind: "undone", state: 5 })];
    expect(planNews(facts({ ...asked, events }), noon).say).toBeUndefined();
  });

  it.each([3, 7, 10] as const)("to %i is the last that is told", (state) => {
    const plan = planNews(facts({ dossier: { state }, events: [event({ state })] }), noon);
    expect(plan.say).toBeDefined();
    expect(plan.ends).toBe(true);
  });

  it("to the end keeps the follow open while it waits for the morning", () => {
    const late = when("2026-11-18 22:00");
    const plan = planNews(facts({ dossier: { state: 10 }, events: [event({ state: 10 })] }), late);
    expect(plan.ends).toBe(false);
  });
});

describe("what is no change for the applicant", () => {
  it.each(["created", "remark", "moved"])("such as %s is passed over", (kind) => {
    const plan = planNews(facts({ events: [event({ id: 5n, kind })] }), noon);
    expect(plan).toMatchObject({ seenEvent: 5n, drop: [] });
    expect(plan.say).toBeUndefined();
  });
});

describe("a date that the applicant must keep", () => {
  const dossier = { state: 5, supplementBy: at("2026-11-23 00:00") } as const;

  it("is told two working days before, over a weekend", () => {
    expect(planNews(facts({ dossier }), when("2026-11-18 07:00")).say).toBeUndefined();
    expect(planNews(facts({ dossier }), when("2026-11-19 07:00")).say).toEqual({
      kind: "act_soon",
      subject: "2026-11-23",
      about: "act_soon",
      needed: true,
    });
  });

  it("is looked at each morning", () => {
    expect(planNews(facts({ dossier }), noon).lookAt).toEqual(at("2026-11-19 07:00"));
  });

  it("is told once", () => {
    const given = [notice({ kind: "act_soon", subject: "2026-11-23", at: at("2026-11-19 07:00") })];
    expect(planNews(facts({ dossier, given }), when("2026-11-20 07:00")).say).toBeUndefined();
  });

  it("is not told when it is over, or the papers were brought", () => {
    expect(planNews(facts({ dossier }), when("2026-11-25 08:00")).say).toBeUndefined();
    const brought = facts({ dossier: { ...dossier, state: 4 } });
    expect(planNews(brought, when("2026-11-19 07:00")).say).toBeUndefined();
  });

  it("is told by the news of the state where that comes so late", () => {
    const plan = planNews(
      facts({ dossier, events: [event({ id: 4n, state: 5 })] }),
      when("2026-11-20 08:00"),
    );
    expect(plan.say?.subject).toBe("4");
    expect(plan.drop).toEqual([{ kind: "act_soon", subject: "2026-11-23", reason: "told" }]);
  });
});

describe("the appointment", () => {
  const dossier = { dueOn: at("2026-11-19 00:00") };

  it("is told in the morning of its day", () => {
    expect(planNews(facts({ dossier }), noon).lookAt).toEqual(at("2026-11-19 07:00"));
    expect(planNews(facts({ dossier }), when("2026-11-19 07:00")).say).toMatchObject({
      kind: "appointment",
      subject: "2026-11-19",
    });
  });

  it.each([3, 5, 6, 7, 8, 9, 10] as const)("is not told in state %i", (state) => {
    const plan = planNews(facts({ dossier: { ...dossier, state } }), when("2026-11-19 07:00"));
    expect(plan.say).toBeUndefined();
  });

  it("is not told to whoever has begun to follow on that day", () => {
    const follow = { since: at("2026-11-19 08:00"), seenEvent: 0n, startState: 4 } as const;
    expect(planNews(facts({ dossier, follow }), when("2026-11-19 08:05")).say).toBeUndefined();
  });

  const delayed = event({
    id: 20n,
    kind: "due",
    oldDueOn: at("2026-11-18 00:00"),
    dueOn: dossier.dueOn,
  });

  it("that becomes later is told", () => {
    const plan = planNews(facts({ dossier, events: [delayed] }), noon);
    expect(plan.say).toMatchObject({ kind: "change", subject: "20", about: "delayed" });
  });

  it("that becomes later is not told after a letter of apology for that day", () => {
    const apologisedFor = at("2026-11-19 00:00");
    const plan = planNews(facts({ dossier, events: [delayed], apologisedFor }), noon);
    expect(plan.say).toBeUndefined();
  });

  it("that becomes earlier, or stays on its day, is not told", () => {
    for (const old of ["2026-11-19 10:00", "2026-11-25 00:00"]) {
      const events = [event({ kind: "due", oldDueOn: at(old), dueOn: dossier.dueOn })];
      expect(planNews(facts({ dossier, events }), noon).say).toBeUndefined();
    }
  });
});

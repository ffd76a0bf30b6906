import { describe, expect, it } from "vitest";
import { planNews } from "../../server/dossier-news/plan-news.ts";
import { at, event, facts, notice, when } from "./news-world.ts";

const noon = when("2026-11-18 12:00");

describe("what was told and is not so", () => {
  const told = notice({ kind: "ready", toldState: 9, at: at("2026-11-18 09:00") });
  const undone = event({ kind: "undone", state: 4, oldState: 9 });

  it("is put right at once where an import was undone, though something was told today", () => {
    expect(planNews(facts({ events: [undone], given: [told] }), noon).say).toEqual({
      kind: "correction",
      subject: `${undone.id}`,
      about: "corrected",
      needed: true,
    });
  });

  it("is put right also where the state that was undone might have gone before", () => {
    const given = [notice({ toldState: 5 })];
    const events = [event({ kind: "undone", state: 4, oldState: 5 })];
    expect(planNews(facts({ events, given }), noon).say?.kind).toBe("correction");
  });

  it("is no correction where the dossier came to the same state again by itself", () => {
    const given = [notice({ toldState: 5 })];
    const back = [event({ state: 6, oldState: 4 }), event({ state: 5, oldState: 6 })];
    const events = [event({ kind: "undone", state: 4, oldState: 5 }), ...back];
    const plan = planNews(facts({ dossier: { state: 5 }, events, given }), noon);
    expect(plan.say).toMatchObject({ kind: "change", about: "state" });
  });

  it("waits at night, and is told once", () => {
    const wrong = { events: [undone], given: [told] };
    expect(planNews(facts(wrong), when("2026-11-18 22:00")).say).toBeUndefined();
    const put = notice({ kind: "correction", subject: `${undone.id}`, toldState: 4 });
    expect(planNews(facts({ ...wrong, given: [told, put] }), noon).say).toBeUndefined();
  });

  it("is not put right where it never left the house, or waits for a call", () => {
    for (const state of ["dropped", "to_call"]) {
      const follow = { since: at("2026-11-16 09:00"), seenEvent: 0n, startState: 4 } as const;
      const given = [{ ...told, state, reason: state === "dropped" ? "outdated" : null }];
      expect(planNews(facts({ follow, events: [undone], given }), noon).say).toBeUndefined();
    }
  });

  it("is no news where it was undone and told anew by night", () => {
    const again = event({ state: 9, oldState: 4 });
    const events = [undone, again];
    const plan = planNews(facts({ dossier: { state: 9 }, events, given: [told] }), noon);
    expect(plan.say).toBeUndefined();
  });

  it("is news and no correction where only a later state was undone, of which nobody heard", () => {
    const given = [notice({ toldState: 4, at: at("2026-11-17 09:00") })];
    const events = [event({ kind: "undone", state: 8, oldState: 9 })];
    expect(planNews(facts({ dossier: { state: 8 }, events, given }), noon).say).toMatchObject({
      kind: "change",
      about: "state",
    });
  });

  it("is no correction where an undone import left the state as they know it", () => {
    const given = [notice({ toldState: 4 })];
    expect(planNews(facts({ events: [undone], given }), noon).say).toBeUndefined();
  });

  it.each([
    [9, 4, "corrected"],
    [10, 9, "corrected"],
    [4, 1, "corrected"],
    [3, 2, "corrected"],
    [5, 4, "state"],
    [5, 2, "state"],
    [9, 10, "state"],
    [4, 8, "state"],
  ] as const)("state %i and then %i by a newer import is news about %s", (known, state, about) => {
    const given = [notice({ toldState: known, at: at("2026-11-17 09:00") })];
    const events = [event({ state, oldState: known })];
    expect(planNews(facts({ dossier: { state }, events, given }), noon).say).toMatchObject({
      about,
      subject: `${events[0]?.id}`,
    });
  });

  it("is what the follower knew as they began, where nothing was told since", () => {
    const follow = { since: at("2026-11-18 08:30"), seenEvent: 0n, startState: 4 } as const;
    const given = [{ ...told, at: at("2026-11-18 08:00") }];
    expect(planNews(facts({ follow, events: [undone], given }), noon).say).toBeUndefined();
  });
});

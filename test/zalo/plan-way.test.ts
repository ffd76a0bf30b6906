import { describe, expect, test } from "vitest";
import { planWay, type WayFacts } from "../../bot/zalo/plan-way.ts";

const now = new Date("2026-11-24T03:00:00Z");
const ago = (hours: number, ms = 0): Date => new Date(now.getTime() - hours * 3_600_000 - ms);
const plan = (lastInboundAt: Date | null, more: Partial<WayFacts> = {}) => {
  const none = { maySpend: false, hasTemplateByUid: false, hasTemplateByPhone: false };
  const { ways, closed } = planWay({ now, lastInboundAt, ...none, ...more });
  return [ways.join(" "), closed];
};
const all = { maySpend: true, hasTemplateByUid: true, hasTemplateByPhone: true };

describe("where nothing may be spent", () => {
  test.each<[string, Date | null, string, string]>([
    ["at once", now, "free", "window_closed"],
    ["after two days but for the margin", ago(48, -120_000), "free", "window_closed"],
    ["within the margin", ago(48, -119_999), "", "free_window_closed"],
    ["after two days", ago(48), "", "free_window_closed"],
    ["after seven days to the millisecond", ago(168), "", "free_window_closed"],
    ["later", ago(168, 1), "", "window_closed"],
    ["never having written", null, "", "window_closed"],
    ["with a clock that is late by an hour", ago(-1), "free", "window_closed"],
  ])("%s", (_, lastInboundAt, ways, closed) => {
    expect(plan(lastInboundAt)).toEqual([ways, closed]);
  });

  test("templates don't help", () => {
    expect(plan(ago(200), { ...all, maySpend: false })).toEqual(["", "window_closed"]);
    expect(plan(ago(50), { ...all, maySpend: false })).toEqual(["", "free_window_closed"]);
  });
});

describe("where money may be spent", () => {
  test.each<[string, Date | null, Partial<WayFacts>, string]>([
    ["the free way is first, and no other consultation behind it", ago(1), {}, "free"],
    ["templates stand behind it", ago(1), all, "free template_uid template_phone"],
    ["after two days consultations cost", ago(48), {}, "consultation"],
    ["up to seven days", ago(168), all, "consultation template_uid template_phone"],
    ["then templates alone go", ago(168, 1), all, "template_uid template_phone"],
    ["by telephone alone", ago(168, 1), { hasTemplateByPhone: true }, "template_phone"],
    ["or none", ago(168, 1), {}, ""],
    ["also to who never wrote", null, all, "template_uid template_phone"],
  ])("%s", (_, lastInboundAt, more, ways) => {
    expect(plan(lastInboundAt, { maySpend: true, ...more })[0]).toBe(ways);
  });
});

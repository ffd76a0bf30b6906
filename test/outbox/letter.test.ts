import { expect, test } from "vitest";
import { fateOf, mostAgeMs } from "../../server/outbox/letter.ts";

const fresh = { attempt: 1, ageMs: 0, chance: 0.5 };

test.each([
  [{ kind: "sent", externalId: "7" } as const, { state: "sent", externalId: "7" }],
  [{ kind: "refused", reason: "403", unreachable: true } as const, { state: "refused" }],
  [{ kind: "unknown", reason: "timeout" } as const, { state: "unknown", failure: "timeout" }],
  [{ kind: "moved", to: "x" } as const, { state: "pending", waitMs: 0 }],
  [{ kind: "broken", reason: "401" } as const, { state: "pending" }],
])("%o ends as %o", (delivery, fate) => {
  expect(fateOf(delivery, fresh)).toMatchObject(fate);
});

test("retry_after is obeyed, never undercut", () => {
  for (const chance of [0, 0.99]) {
    const busy = { kind: "busy", reason: "429", retryAfterMs: 7000, wholeBot: false } as const;
    expect(fateOf(busy, { ...fresh, chance })).toMatchObject({ state: "pending" });
    const fate = fateOf(busy, { ...fresh, chance });
    expect(fate.state === "pending" && fate.waitMs).toBeGreaterThanOrEqual(7000);
  }
});

test("an outage of an hour is waited out; one of two days is given up", () => {
  const busy = { kind: "busy", reason: "network", retryAfterMs: 0, wholeBot: false } as const;
  const hour = fateOf(busy, { attempt: 70, ageMs: 3_600_000, chance: 0.9 });
  expect(hour.state === "pending" && hour.waitMs).toBeLessThanOrEqual(60_000);
  expect(fateOf(busy, { attempt: 3000, ageMs: mostAgeMs.busy + 1, chance: 0 }).state).toBe(
    "failed",
  );
});

test("letters wait a month for a consent that has to be given anew, not two days", () => {
  const broken = { kind: "broken", reason: "needs_reauth" } as const;
  const after = (days: number) =>
    fateOf(broken, { attempt: 9000, ageMs: days * 86_400_000, chance: 0 }).state;
  expect([after(3), after(29.9), after(30.1)]).toEqual(["pending", "pending", "failed"]);
});

test("a failure inside the channel is tried as often as it asks, and then given up", () => {
  const delivery = { kind: "busy", reason: "send_failed", retryAfterMs: 5000, wholeBot: false };
  const after = (attempt: number) =>
    fateOf({ ...delivery, kind: "busy", mostTries: 3 }, { ...fresh, attempt }).state;
  expect([after(1), after(2), after(3)]).toEqual(["pending", "pending", "failed"]);
});

import type { Delivery } from "../../bot/channel.ts";
import { backOff, longestWaitMs } from "../back-off.ts";

export const letterStates = [
  "pending",
  "sending",
  "sent",
  "refused",
  "failed",
  "unknown",
  /** It would have been outdated: nobody tried, or nobody tries any more, to send it. */
  "withdrawn",
] as const;
export type LetterState = (typeof letterStates)[number];

/** How long one sending may take before its fate counts as unknown. Longer than any HTTP limit. */
export const claimMs = 30_000;

/**
 * A letter that could not be sent for this long is given up and shown as failed. The clock of an
 * outage is short; where the channel waits for one of us (a consent to renew, a bill to pay) its
 * letters wait too, and are lost only if nobody acts for a month.
 */
export const mostAgeMs = { busy: 48 * 3_600_000, broken: 30 * 24 * 3_600_000 } as const;

/** What the outbox does with a letter after one try. */
export type Fate =
  | { state: "sent" | "refused" | "failed" | "unknown"; failure?: string; externalId?: string }
  | { state: "pending"; failure: string; waitMs: number };

/**
 * What becomes of a letter: said no, come later, or nobody knows. Pure. `attempt` counts from 1,
 * `ageMs` is since it was written, `chance` in [0, 1) spreads the waits.
 */
export function fateOf(
  delivery: Delivery,
  { attempt, ageMs, chance }: { attempt: number; ageMs: number; chance: number },
): Fate {
  switch (delivery.kind) {
    case "sent":
      return { state: "sent", ...(delivery.externalId ? { externalId: delivery.externalId } : {}) };
    case "refused":
      return { state: "refused", failure: delivery.reason };
    case "unknown":
      return { state: "unknown", failure: delivery.reason };
    case "moved":
      return { state: "pending", failure: "moved", waitMs: 0 };
    case "busy":
    case "broken": {
      const isGivenUp = ageMs > mostAgeMs[delivery.kind] || attempt >= mostTriesOf(delivery);
      if (isGivenUp) return { state: "failed", failure: delivery.reason };
      const patience = backOff(attempt, { firstMs: 500, mostMs: 60_000, chance });
      const asked = delivery.kind === "busy" ? delivery.retryAfterMs : 0;
      // Never earlier than asked; jitter on top, so that many do not come back at one instant.
      const waitMs = Math.min(longestWaitMs, asked > 0 ? asked + 250 * chance : patience);
      return { state: "pending", failure: delivery.reason, waitMs };
    }
  }
}

function mostTriesOf(delivery: Delivery): number {
  return (delivery.kind === "busy" && delivery.mostTries) || Number.POSITIVE_INFINITY;
}

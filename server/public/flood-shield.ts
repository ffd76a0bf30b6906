import type { Clock } from "../clock.ts";

/**
 * Limits per key, in memory: a shield of this process against floods, never the truth about
 * anything. Under many keys the least used are forgotten.
 */
export type FloodShield = {
  /** Seconds to wait before the next try; 0: it may pass, and has been counted. */
  secondsToWait(key: string): number;
  /** Whether this key was seen lately. */
  knows(key: string): boolean;
};

export type FloodLimit = { burst: number; perMinute: number; keys?: number };

export function openFloodShield(clock: Clock, limit: FloodLimit): FloodShield {
  const { burst, perMinute, keys = 20_000 } = limit;
  const everyMs = 60_000 / perMinute;
  /** For each key, the instant at which all that it has used will have been given back. */
  const paidAt = new Map<string, number>();
  return {
    knows: (key) => paidAt.has(key),
    secondsToWait: (key) => {
      const now = clock.now().getTime();
      const most = now + burst * everyMs;
      // Not above `most`: the clock may have been set back.
      const paid = Math.min(most, Math.max(now, paidAt.get(key) ?? now));
      const waitMs = paid + everyMs - most;
      paidAt.delete(key); // and in again at the end: the first is the least used
      paidAt.set(key, waitMs > 0 ? paid : paid + everyMs);
      if (paidAt.size > keys) paidAt.delete(paidAt.keys().next().value ?? "");
      return Math.max(0, Math.ceil(waitMs / 1000));
    },
  };
}

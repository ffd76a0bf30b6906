import type { Clock } from "../clock.ts";

/**
 * Token buckets in memory, one per key: a shield of this process against floods, never the truth
 * about anything. Under many keys the least used are forgotten.
 */
export type FloodShield = {
  /** Seconds to wait before the next try; 0: it may pass, and has been counted. */
  secondsToWait(key: string): number;
  /** Whether this key was seen lately. */
  knows(key: string): boolean;
};

export type FloodLimit = { burst: number; perMinute: number; keys?: number };

export function openFloodShield(clock: Clock, limit: FloodLimit): FloodShield {
  const buckets = new Map<string, { tokens: number; at: number }>();
  const { burst, perMinute, keys = 20_000 } = limit;
  return {
    knows: (key) => buckets.has(key),
    secondsToWait: (key) => {
      const now = clock.now().getTime();
      const { tokens, at } = buckets.get(key) ?? { tokens: burst, at: now };
      const minutes = Math.max(0, now - at) / 60_000; // the clock may have been set back
      const full = Math.min(burst, tokens + minutes * perMinute);
      const passes = full >= 1;
      buckets.delete(key); // and in again at the end: the first is the least used
      buckets.set(key, { tokens: passes ? full - 1 : full, at: now });
      if (buckets.size > keys) buckets.delete(buckets.keys().next().value ?? "");
      return passes ? 0 : Math.ceil(((1 - full) / perMinute) * 60);
    },
  };
}

/** The longest that anything is made to wait; server/db.ts counts on it (isDue). */
export const longestWaitMs = 15 * 60_000;

/**
 * Milliseconds to wait before try number `attempt` (from 1): doubling from `firstMs` up to
 * `mostMs`, with the upper half left to chance so that many waiting ones do not come at once.
 * `chance` is in [0, 1).
 */
export function backOff(
  attempt: number,
  { firstMs, mostMs, chance }: { firstMs: number; mostMs: number; chance: number },
): number {
  const full = Math.min(mostMs, firstMs * 2 ** Math.min(attempt - 1, 30));
  return Math.round(full / 2 + (full / 2) * chance);
}

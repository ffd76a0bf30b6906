/** Wrong tries within an hour after which looking up is locked for an hour. */
export const lockLimits = { contact: 5, code: 20 } as const;
export const hourMs = 3_600_000;

/**
 * Until when it is locked; undefined: it is not. `wrongTries` are the latest ones, newest first, at
 * least `limit` of them where there are as many. Right tries in between change nothing, or a
 * guesser would mix in a dossier of their own; while locked no try is kept, so a lock ends.
 */
export function lockedUntil(
  wrongTries: readonly Date[],
  limit: number,
  now: Date,
): Date | undefined {
  const [newest, oldest] = [wrongTries[0], wrongTries[limit - 1]];
  if (!newest || !oldest || newest.getTime() - oldest.getTime() >= hourMs) return undefined;
  const until = new Date(newest.getTime() + hourMs);
  return until > now ? until : undefined;
}

/** How many wrong tries are left before the lock. */
export function triesLeft(wrongTries: readonly Date[], limit: number, now: Date): number {
  const recent = wrongTries.filter((at) => now.getTime() - at.getTime() < hourMs);
  return Math.max(0, limit - recent.length);
}

/** Wrong tries within an hour after which a contact's looking up is locked for an hour. */
export const triesOfContact = 5;
export const hourMs = 3_600_000;

/** The same for all chats of one network: many people may sit behind it. */
export const triesOfNetwork = 40;

/** Wrong tries on one code count for a day. */
export const codeMemoryMs = 24 * hourMs;
/** After so many the longest wait is reached: more need not be read. */
export const triesOfCode = 20;
const freeTriesOfCode = 5;
const minuteMs = 60_000;

/**
 * Until when it is locked; undefined: it is not. `wrongTries` are the latest ones, newest first, at
 * least `limit` of them where there are as many. Right tries in between change nothing, or
 * a guesser would mix in a dossier of their own; while locked no try is kept, so a lock ends.
 */
export function lockedUntil(
  wrongTries: readonly Date[],
  now: Date,
  limit: number = triesOfContact,
): Date | undefined {
  const [newest, oldest] = [wrongTries[0], wrongTries[limit - 1]];
  if (!newest || !oldest || newest.getTime() - oldest.getTime() >= hourMs) return undefined;
  return toCome(newest.getTime() + hourMs, now);
}

/** How many wrong tries are left before the lock. */
export function triesLeft(wrongTries: readonly Date[], now: Date): number {
  const recent = wrongTries.filter((at) => now.getTime() - at.getTime() < hourMs);
  return Math.max(0, triesOfContact - recent.length);
}

/**
 * Until when strangers must wait who try this code; undefined: they need not. After five wrong tries
 * of a day, by whomever, a minute, then two, four … and an hour at most. `wrongTries`: newest first,
 * at most `triesOfCode`.
 */
export function slowedUntil(wrongTries: readonly Date[], now: Date): Date | undefined {
  const [newest] = wrongTries;
  if (!newest || wrongTries.length < freeTriesOfCode) return undefined;
  const waitMs = Math.min(hourMs, minuteMs * 2 ** (wrongTries.length - freeTriesOfCode));
  return toCome(newest.getTime() + waitMs, now);
}

function toCome(ms: number, now: Date): Date | undefined {
  return ms > now.getTime() ? new Date(ms) : undefined;
}

/**
 * Zalo's milliseconds since 1970, as a string or a number. Some of its samples have lost digits at
 * the end: these are taken as zeros, so seconds are read as well. Undefined: no instant of the years
 * 2001 to 2286.
 */
export function readTimestamp(value: unknown): Date | undefined {
  const digits = typeof value === "number" ? String(value) : value;
  if (typeof digits !== "string" || !/^\d{10,13}$/.test(digits)) return undefined;
  const at = Number(digits.padEnd(13, "0"));
  return at < 1_000_000_000_000 ? undefined : new Date(at);
}

const dayMs = 86_400_000;

/** Zalo's clock, where it is about right; a time that lost digits in the wrong place is not. */
export function sentAtOf(timestamp: unknown, now: Date): Date {
  const at = readTimestamp(timestamp);
  return at && Math.abs(at.getTime() - now.getTime()) <= dayMs ? at : now;
}

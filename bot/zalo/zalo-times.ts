import { dayMs, vietnamOffsetMs } from "../vietnam-day.ts";

const minuteMs = 60_000;
const morningMs = 6 * 3_600_000;

/** Milliseconds until the next minute begins, when Zalo counts anew: 1 to 60,000. */
export function untilNextMinute(now: Date): number {
  return minuteMs - (now.getTime() % minuteMs);
}

/** Milliseconds until the next 06:00 in Việt Nam, at most a whole day. */
export function untilMorning(now: Date): number {
  const ofDay = (now.getTime() + vietnamOffsetMs) % dayMs;
  return (morningMs - ofDay + dayMs) % dayMs || dayMs;
}

import { Refusal } from "./refusal.ts";

/** Telegram's limits on sending; none is kept unless a test asks for it. */
export type PaceLimits = {
  perSecond?: number;
  groupPerMinute?: number;
  /** How long a minute lasts here: 60 000 is real, tests are hastier. */
  minuteMs?: number;
};

/** Throws 429 as Telegram does when too many messages come within the window. */
export function paceKeeper(limits: PaceLimits): (chat: number) => void {
  const { perSecond, groupPerMinute, minuteMs = 60_000 } = limits;
  const overall: number[] = [];
  const groups = new Map<number, number[]>();
  return (chat) => {
    if (perSecond !== undefined) count(overall, perSecond, 1000);
    if (groupPerMinute === undefined || chat > 0) return;
    const group = groups.get(chat) ?? [];
    groups.set(chat, group);
    count(group, groupPerMinute, minuteMs);
  };
}

function count(times: number[], most: number, windowMs: number): void {
  const now = performance.now();
  while (times.length > 0 && times[0]! <= now - windowMs) times.shift();
  if (times.length >= most) {
    const seconds = Math.ceil((times[0]! + windowMs - now) / 1000);
    throw new Refusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
  }
  times.push(now);
}

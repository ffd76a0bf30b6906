import { vietnamDay } from "../vietnam-day.ts";

export type DueMark = "late" | "near" | "far";

/** How much time is left: a colour and words that say the same, in calendar days of Việt Nam. */
export function dueMark(dueAt: Date, now: Date): { mark: DueMark; words: string } {
  const days = vietnamDay(dueAt) - vietnamDay(now);
  if (dueAt < now) {
    return { mark: "late", words: days === 0 ? "🔴 trễ từ hôm nay" : `🔴 trễ ${-days} ngày` };
  }
  if (days === 0) return { mark: "near", words: "🟡 hết hạn hôm nay" };
  return days <= 2
    ? { mark: "near", words: `🟡 còn ${days} ngày` }
    : { mark: "far", words: `🟢 còn ${days} ngày` };
}

export type DueMark = "late" | "near" | "far";

const dayMs = 86_400_000;
const vietnamMs = 7 * 3_600_000;

/** How much time is left: a colour and words that say the same, in calendar days of Việt Nam. */
export function dueMark(dueAt: Date, now: Date): { mark: DueMark; words: string } {
  const days = dayOf(dueAt) - dayOf(now);
  if (dueAt < now) {
    return { mark: "late", words: days === 0 ? "🔴 trễ từ hôm nay" : `🔴 trễ ${-days} ngày` };
  }
  if (days === 0) return { mark: "near", words: "🟡 hết hạn hôm nay" };
  return days <= 2
    ? { mark: "near", words: `🟡 còn ${days} ngày` }
    : { mark: "far", words: `🟢 còn ${days} ngày` };
}

function dayOf(instant: Date): number {
  return Math.floor((instant.getTime() + vietnamMs) / dayMs);
}

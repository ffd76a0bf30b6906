import { vietnamDate, vietnamInstant } from "../../calendar/vietnam-date.ts";

/** "09:05" as an instant of today in Việt Nam, empty as now; undefined: no time, or yet to come. */
export function timeToday(typed: string, now: Date): Date | undefined {
  if (typed.trim() === "") return now;
  const [, hours, minutes] = /^\s*(\d{1,2})[:hg.](\d{2})\s*$/i.exec(typed) ?? [];
  if (!hours || !minutes || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const at = vietnamInstant(vietnamDate(now), Number(hours) * 60 + Number(minutes));
  return at <= now ? at : undefined;
}

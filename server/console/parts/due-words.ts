import type { TicketStatus } from "../../../bot/desk.ts";
import { workingDaysBetween } from "../../calendar/working-days-between.ts";
import type { WorkingCalendar } from "../../calendar/working-calendar.ts";
import { awaitsStaff } from "../../tickets/ticket.ts";
import { daysBetween } from "./format-time.ts";

export type DueWords = { words: string; tone: "" | "near" | "late" };

/**
 * How much time is left, in working days as the law counts them, or in plain days where no working
 * day lies between. Undefined where nothing is due: no date, or the next word is not ours.
 */
export function dueWords(
  ticket: { dueAt?: Date; status: TicketStatus },
  now: Date,
  calendar: WorkingCalendar,
): DueWords | undefined {
  const { dueAt } = ticket;
  if (!dueAt || !awaitsStaff(ticket.status)) return undefined;
  const days = daysBetween(now, dueAt);
  if (dueAt < now) {
    if (days === 0) return { words: "quá hạn từ hôm nay", tone: "late" };
    return { words: `quá hạn ${count(calendar, dueAt, now)}`, tone: "late" };
  }
  if (days === 0) return { words: "hết hạn hôm nay", tone: "near" };
  const isNear = workingDaysBetween(calendar, now, dueAt) <= 2;
  return { words: `còn ${count(calendar, now, dueAt)}`, tone: isNear ? "near" : "" };
}

function count(calendar: WorkingCalendar, from: Date, to: Date): string {
  const working = workingDaysBetween(calendar, from, to);
  return working > 0 ? `${working} ngày làm việc` : `${daysBetween(from, to)} ngày`;
}

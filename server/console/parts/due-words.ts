import type { TicketStatus } from "../../../bot/desk.ts";
import { awaitsStaff } from "../../tickets/ticket.ts";
import { daysBetween } from "./format-time.ts";

export type DueWords = { words: string; tone: "" | "near" | "late" };

/**
 * How much time is left, in calendar days as people count them. Undefined where nothing is due:
 * no date, or the next word is not ours.
 */
export function dueWords(
  ticket: { dueAt?: Date; status: TicketStatus },
  now: Date,
): DueWords | undefined {
  const { dueAt } = ticket;
  if (!dueAt || !awaitsStaff(ticket.status)) return undefined;
  const days = daysBetween(now, dueAt);
  if (dueAt < now) {
    return { words: days === 0 ? "trễ từ hôm nay" : `trễ ${-days} ngày`, tone: "late" };
  }
  if (days === 0) return { words: "hết hạn hôm nay", tone: "near" };
  return { words: `còn ${days} ngày`, tone: days <= 2 ? "near" : "" };
}

import { countDeadline } from "../calendar/count-deadline.ts";
import { newClock } from "../calendar/ticket-clock.ts";
import type { WorkingCalendar } from "../calendar/working-calendar.ts";

/** What is not ours goes on within 5 working days of its receipt (NĐ 20/2008, Điều 9). */
export const lawfulForward = { amount: 5, unit: "working_days" } as const;

/** By when a ticket that came in then has to be with the body that answers. */
export function forwardLimit(calendar: WorkingCalendar, openedAt: Date): Date {
  const deadline = countDeadline(calendar, newClock(openedAt, lawfulForward));
  if (deadline.paused) throw new Error("a clock without pauses does not stand");
  return deadline.at;
}

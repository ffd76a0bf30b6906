import { type DueDate, countDeadline } from "../../server/calendar/count-deadline.ts";
import { defaultCalendar } from "../../server/calendar/data/default-calendar.ts";
import { type Limit, type TicketClock, newClock } from "../../server/calendar/ticket-clock.ts";
import { openCalendar } from "../../server/calendar/working-calendar.ts";

export const calendar = openCalendar(defaultCalendar);

/** An instant by the clock of Việt Nam, such as "2026-11-24T07:30". */
export const at = (local: string): Date => new Date(`${local}:00+07:00`);

/** The due date of what came at `from`; fails when the clock stands. */
export function due(
  from: string,
  amount: number,
  unit: Limit["unit"] = "working_days",
  more: Partial<TicketClock> & { in?: typeof calendar } = {},
): DueDate {
  const { in: where = calendar, ...clock } = more;
  const deadline = countDeadline(where, { ...newClock(at(from), { amount, unit }), ...clock });
  if (deadline.paused) throw new Error("the clock stands");
  return deadline;
}

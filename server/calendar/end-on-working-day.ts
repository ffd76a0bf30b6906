import type { Pauses } from "./pauses.ts";
import { type Stretch, emptyStretch, noteDoubt } from "./stretch.ts";
import { endOfDay, workOn } from "./take-days.ts";
import { type Minute, addDays, dayOfMinute, startOfDay } from "./vietnam-date.ts";
import { type WorkingCalendar, weekend } from "./working-calendar.ts";

/**
 * Where a limit in calendar days ends that was counted off at `end`: there, or with the next
 * working day, if that day is off and the calendar moves it (Civil Code of 2015, Điều 148 khoản 5).
 */
export function endOnWorkingDay(calendar: WorkingCalendar, pauses: Pauses, end: Minute): Stretch {
  const stretch = emptyStretch(0);
  const last = dayOfMinute(end - 1);
  const kind = calendar.on(last);
  if (calendar.endsOnDayOff === "same_day") return { ...stretch, end };
  noteDoubt(stretch, last, kind);
  if (kind.working) return { ...stretch, end };
  const movedFrom = { day: last, name: kind.name ?? weekend };
  for (let day = addDays(last, 1); startOfDay(day) < pauses.openSince; day = addDays(day, 1)) {
    const next = calendar.on(day);
    const nextEnd = endOfDay(next, day, "calendar_days");
    noteDoubt(stretch, day, next);
    if (!next.working) stretch.skipped.push({ day, name: next.name ?? weekend });
    else if (pauses.holds(nextEnd - 1)) stretch.paused.push({ day });
    else {
      const worked = workOn(next, day, pauses, end);
      return { ...stretch, worked, end: nextEnd, movedFrom };
    }
  }
  return { ...stretch, movedFrom };
}

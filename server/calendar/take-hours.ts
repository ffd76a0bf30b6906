import type { Pauses } from "./pauses.ts";
import { type Stretch, emptyStretch, lengthOf, noteDoubt, spansOn, within } from "./stretch.ts";
import { type Minute, addDays, dayOfMinute, startOfDay } from "./vietnam-date.ts";
import { type DayKind, type WorkingCalendar, weekend } from "./working-calendar.ts";

/** Counts off so many minutes of working time from a minute on. */
export function takeHours(
  calendar: WorkingCalendar,
  pauses: Pauses,
  { from, minutes }: { from: Minute; minutes: number },
): Stretch {
  const stretch = emptyStretch(minutes);
  for (let day = dayOfMinute(from); startOfDay(day) < pauses.openSince; day = addDays(day, 1)) {
    const kind = calendar.on(day);
    noteDoubt(stretch, day, kind);
    if (!kind.working) stretch.skipped.push({ day, name: kind.name ?? weekend });
    else takeFrom(stretch, pauses, { day, kind, from });
    if (stretch.end !== undefined) return stretch;
  }
  return stretch;
}

type WorkingDay = { day: string; kind: DayKind; from: Minute };

/** Takes from one day what it has. */
function takeFrom(stretch: Stretch, pauses: Pauses, { day, kind, from }: WorkingDay): void {
  const start = startOfDay(day);
  const open = within(spansOn(kind, start), from, Infinity);
  let taken = 0;
  for (const span of open.flatMap((period) => pauses.free(period))) {
    const minutes = Math.min(stretch.left, span[1] - span[0]);
    stretch.worked.push([span[0], span[0] + minutes]);
    stretch.left -= minutes;
    taken += minutes;
    if (stretch.left > 0) continue;
    stretch.end = span[0] + minutes;
    break;
  }
  if (taken > 0) {
    stretch.counted.push({ day, minutes: taken, ...(kind.name ? { name: kind.name } : {}) });
  }
  const paused = lengthOf(within(open, from, stretch.end ?? Infinity)) - taken;
  if (paused > 0) stretch.paused.push({ day, minutes: paused });
}

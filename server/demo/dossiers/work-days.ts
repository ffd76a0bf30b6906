import { addDays, type Day, vietnamInstant } from "../../calendar/vietnam-date.ts";
import type { WorkingCalendar } from "../../calendar/working-calendar.ts";
import { between, type Dice } from "./roll-dice.ts";

/** The day so many working days after (or, negative, before) another; 0: it, or the next one. */
export function workDay(calendar: WorkingCalendar, from: Day, count: number): Day {
  const step = count < 0 ? -1 : 1;
  let day = from;
  while (!calendar.on(day).working) day = addDays(day, step);
  for (let left = Math.abs(count); left > 0; left -= 1) {
    day = addDays(day, step);
    while (!calendar.on(day).working) day = addDays(day, step);
  }
  return day;
}

/** Some minute of a working day's hours. */
export function officeTime(calendar: WorkingCalendar, day: Day, dice: Dice): Date {
  const hours = calendar.on(day).hours;
  const [from, until] = hours[between(dice, 0, hours.length - 1)] ?? [480, 690];
  return vietnamInstant(day, between(dice, from, until - 1));
}

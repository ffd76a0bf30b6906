import { type Day, vietnamDate, vietnamInstant } from "../../calendar/vietnam-date.ts";

/**
 * A date as one-stop software writes it, always in Việt Nam's time: dd/mm/yyyy, with hh:mm or
 * hh:mm:ss, yyyyMMdd[HHmmss], or ISO, which alone may name another time zone (Z, +00:00). Without a
 * time of day it is midnight. Undefined: no such date, 31/02 and other days that do not exist among
 * them.
 */
export function readDate(text: string): Date | undefined {
  for (const shape of shapes) {
    const found = shape.exec(text.trim())?.groups;
    if (found) return instantOf(found);
  }
  return undefined;
}

function instantOf(found: Record<string, string | undefined>): Date | undefined {
  const { year, month, day, hour = "0", minute = "0", second = "0" } = found;
  const date: Day = `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
  const [hours, minutes, seconds] = [Number(hour), Number(minute), Number(second)];
  if (Number.isNaN(Date.parse(`${date}T00:00:00Z`))) return undefined;
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  const midnight = vietnamInstant(date);
  if (vietnamDate(midnight) !== date) return undefined; // 31/02 became 03/03
  const wall = midnight.getTime() + ((hours * 60 + minutes) * 60 + seconds) * 1000;
  return new Date(wall + eastwardMs(found["zone"]));
}

/** How much later the instant is than the same wall clock's in Việt Nam. */
function eastwardMs(zone = "+07:00"): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  const east = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === "-" ? -1 : 1);
  return (7 * 60 - east) * 60_000;
}

const shapes = [
  /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})(?:[ ,T]+(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?)?$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2}))?$/,
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[ T](?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/,
];

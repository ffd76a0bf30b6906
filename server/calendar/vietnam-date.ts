import { dayMs, vietnamOffsetMs } from "../../bot/vietnam-day.ts";

/** A day in Asia/Ho_Chi_Minh as an ISO date such as "2026-11-24". */
export type Day = string;

/** 1 Monday to 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Whole minutes since 1970 by the clock on a wall in Việt Nam: 1440 make one of its days. */
export type Minute = number;

export const minutesOfDay = 1440;

/** The day that this instant falls on in Việt Nam. */
export function vietnamDate(at: Date): Day {
  return dayOfMinute(vietnamMinute(at));
}

/** The minute that this instant falls in; its seconds are cut off. */
export function vietnamMinute(at: Date): Minute {
  return Math.floor((at.getTime() + vietnamOffsetMs) / minuteMs);
}

/** The instant at which a minute begins. */
export function instantOfMinute(minute: Minute): Date {
  return new Date(minute * minuteMs - vietnamOffsetMs);
}

export function dayOfMinute(minute: Minute): Day {
  const midnight = Math.floor(minute / minutesOfDay) * dayMs;
  return new Date(midnight).toISOString().slice(0, 10);
}

/** The first minute of a day. */
export function startOfDay(day: Day): Minute {
  return Date.parse(`${day}T00:00:00Z`) / minuteMs;
}

/** The instant at which a day of Việt Nam is `minutes` old. */
export function vietnamInstant(day: Day, minutes = 0): Date {
  return instantOfMinute(startOfDay(day) + minutes);
}

export function addDays(day: Day, days: number): Day {
  return dayOfMinute(startOfDay(day) + days * minutesOfDay);
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: Day): Weekday {
  const sundayIsZero = new Date(`${day}T00:00:00Z`).getUTCDay();
  return (sundayIsZero === 0 ? 7 : sundayIsZero) as Weekday;
}

const minuteMs = 60_000;

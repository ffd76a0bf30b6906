/** A day in Asia/Ho_Chi_Minh as an ISO date such as "2026-11-24". */
export type Day = string;

/** The day that this instant falls on in Việt Nam. */
export function vietnamDate(at: Date): Day {
  return new Date(at.getTime() + offsetMs).toISOString().slice(0, 10);
}

/** Minutes since midnight in Việt Nam, 0 to 1439. */
export function vietnamMinutes(at: Date): number {
  const shifted = new Date(at.getTime() + offsetMs);
  return shifted.getUTCHours() * 60 + shifted.getUTCMinutes();
}

/** The instant at which a day of Việt Nam is `minutes` old. */
export function vietnamInstant(day: Day, minutes = 0): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) - offsetMs + minutes * 60_000);
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: Day): Weekday {
  const sundayIsZero = new Date(`${day}T00:00:00Z`).getUTCDay();
  return (sundayIsZero === 0 ? 7 : sundayIsZero) as Weekday;
}
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Việt Nam has been at UTC+7 without summer time since 1975. */
const offsetMs = 7 * 3_600_000;

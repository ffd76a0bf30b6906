import { vietnamDay } from "../../../bot/vietnam-day.ts";

const zone = "Asia/Ho_Chi_Minh";

const dateTime = new Intl.DateTimeFormat("vi-VN", {
  timeZone: zone,
  hourCycle: "h23",
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});

/** Such as "09:05 22/11/2026", by the clock of Vietnam. */
export function formatDateTime(instant: Date): string {
  const part = partsOf(instant);
  return `${part("hour")}:${part("minute")} ${part("day")}/${part("month")}/${part("year")}`;
}

/** Such as "22/11/2026". */
export function formatDate(instant: Date): string {
  const part = partsOf(instant);
  return `${part("day")}/${part("month")}/${part("year")}`;
}

/** Calendar days from one instant to another as Vietnam's calendar counts them: 0 is the same day. */
export function daysBetween(from: Date, to: Date): number {
  return vietnamDay(to) - vietnamDay(from);
}

function partsOf(instant: Date): (type: Intl.DateTimeFormatPartTypes) => string {
  const parts = dateTime.formatToParts(instant);
  return (type) => parts.find((part) => part.type === type)?.value ?? "";
}

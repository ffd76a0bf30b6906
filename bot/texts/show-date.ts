/** An instant as the day in Việt Nam: 22/11/2026. */
export function showDay(instant: Date): string {
  return dayFormat.format(instant);
}

/** An instant as day and time in Việt Nam: 14:05 ngày 22/11/2026. */
export function showTime(instant: Date): string {
  return `${timeFormat.format(instant)} ngày ${showDay(instant)}`;
}

/** "2026-08-27" as 27/08/2026; anything else as it stands. */
export function showIsoDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date) ?? [];
  return year && month && day ? `${day}/${month}/${year}` : date;
}

const timeZone = "Asia/Ho_Chi_Minh";
const dayFormat = new Intl.DateTimeFormat("en-GB", {
  timeZone,
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
});
const timeFormat = new Intl.DateTimeFormat("en-GB", {
  timeZone,
  hour: "2-digit",
  minute: "2-digit",
});

/** An ISO date as day and month: 2/9. */
export function showShortDay(day: string): string {
  const [, month = "", date = ""] = day.split("-");
  return `${Number(date)}/${Number(month)}`;
}

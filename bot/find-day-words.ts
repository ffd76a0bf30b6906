import { dayMs, vietnamDay } from "./vietnam-day.ts";

/**
 * The first day that words name, "5/11", "ngày 5 tháng 11 năm 2026", "hôm qua", as YYMMDD, and the
 * words that name it. Without a year the last such day that is not to come; a day to come is none.
 * `plain` is in lower case without tones.
 */
export function findDayWords(plain: string, now: Date): { day: string; words: string } | undefined {
  const today = new Date(vietnamDay(now) * dayMs);
  for (const match of plain.matchAll(dayWords)) {
    const { ago, date, month, year } = match.groups ?? {};
    const day = ago
      ? before(today, daysAgo(ago))
      : readDay(Number(date), Number(month), year, today);
    if (day) return { day, words: match[0] };
  }
  return undefined;
}

function readDay(date: number, month: number, typed: string | undefined, today: Date) {
  const thisYear = today.getUTCFullYear();
  const years = typed ? [Number(typed.padStart(4, "20"))] : [thisYear, thisYear - 1];
  for (const year of years) {
    const instant = new Date(Date.UTC(year, month - 1, date));
    if (instant.getUTCMonth() === month - 1 && instant <= today) return yymmdd(instant);
  }
  return undefined;
}

function before(today: Date, days: number): string {
  return yymmdd(new Date(today.getTime() - days * dayMs));
}

function yymmdd(instant: Date): string {
  return instant.toISOString().slice(2, 10).replaceAll("-", "");
}

function daysAgo(words: string): number {
  if (words.endsWith("nay")) return 0;
  return words.endsWith("qua") ? 1 : 2;
}

const dayWords =
  /(?<![\p{L}\p{N}])(?:(?<ago>(?:hom|sang|chieu) (?:nay|qua|kia))|(?:ngay\s*)?(?<date>\d{1,2})(?:\s?[/.-]\s?|\s*thang\s*)(?<month>\d{1,2})(?:(?:\s?[/.-]\s?|\s*nam\s*)(?<year>\d{4}|\d{2}))?)(?![\p{L}\p{N}])(?![./-]\p{N})/gu;

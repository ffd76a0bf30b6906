import type { DueCount } from "../desk.ts";
import { showShortDay } from "./show-date.ts";

/** Why a date is as it is: "7 ngày làm việc, không tính thứ Bảy, Chủ nhật và ngày 2/9". */
export function countWords({ amount, unit, skipsWeekends, daysOff }: DueCount): string {
  const length = `${amount} ${unitWords[unit]}`;
  const skipped = [
    ...(skipsWeekends ? ["thứ Bảy", "Chủ nhật"] : []),
    ...daysOff.map(({ from, to }) =>
      from === to
        ? `ngày ${showShortDay(from)}`
        : `từ ngày ${showShortDay(from)} đến ngày ${showShortDay(to)}`,
    ),
  ];
  return skipped.length === 0 ? length : `${length}, không tính ${listed(skipped)}`;
}

const unitWords = {
  working_hours: "giờ làm việc",
  working_days: "ngày làm việc",
  calendar_days: "ngày",
} as const;

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  if (parts.length === 1) return last;
  if (parts.length === 2 && last === "Chủ nhật") return parts.join(", ");
  return `${parts.slice(0, -1).join(", ")} và ${last}`;
}

import type { Limit } from "../../calendar/ticket-clock.ts";

export const unitLabels: Readonly<Record<Limit["unit"], string>> = {
  working_days: "ngày làm việc",
  working_hours: "giờ làm việc",
  calendar_days: "ngày theo lịch",
};

/** Such as "7 ngày làm việc". */
export function limitWords({ amount, unit }: Limit): string {
  return `${amount} ${unitLabels[unit]}`;
}

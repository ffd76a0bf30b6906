import type { PaidWay } from "../../../bot/zalo/plan-way.ts";
import type { Day } from "../../calendar/vietnam-date.ts";

export const wayNames: Record<PaidWay, string> = {
  consultation: "Tin tư vấn sau 48 giờ",
  template_uid: "Tin mẫu theo mã người dùng",
  template_phone: "Tin mẫu theo số điện thoại",
};

/** "2026-11-24" as "24/11/2026". */
export function dayWords(day: Day): string {
  return day.split("-").toReversed().join("/");
}

/** Such as "20.000". */
export function dong(amount: number): string {
  return format.format(amount);
}

const format = new Intl.NumberFormat("vi-VN");

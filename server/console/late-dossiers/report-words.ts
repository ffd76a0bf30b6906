import type { ReportPeriod } from "../../late-dossiers/report-period.ts";

export const periodLabels: Readonly<Record<ReportPeriod, string>> = {
  this_year: "Năm nay",
  this_quarter: "Quý này",
  this_month: "Tháng này",
  last_month: "Tháng trước",
  last_quarter: "Quý trước",
  last_year: "Năm trước",
};

/** With one digit behind the comma, rounded down: only all in time is 100%. */
export function percent(rate: number): string {
  const tenths = Math.floor(rate * 1000 + 1e-9) / 10;
  return `${tenths.toLocaleString("vi-VN", { maximumFractionDigits: 1 })}%`;
}

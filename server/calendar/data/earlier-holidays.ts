import type { SpecialDay } from "../calendar-data.ts";

/**
 * 2020 to 2025, for deadlines and reports of those years. By the Labour Codes (Điều 115 of 2012;
 * Điều 112 of 2019, from 2021 on with a second day at Quốc khánh); a holiday on a week-end is made
 * good on the next working day. Which days around Tết and Quốc khánh were chosen, and which days
 * were swapped, was not looked up again and is marked low.
 */
export const earlierHolidays: readonly SpecialDay[] = [
  { day: "2020-01-01", kind: "off", name: "Tết Dương lịch", confidence: "high" },
  ...tet("2020-01", [23, 24], "low"),
  ...tet("2020-01", [25], "high"),
  ...tet("2020-01", [26, 27, 28, 29], "low"),
  { day: "2020-04-02", kind: "off", name: "Giỗ Tổ Hùng Vương", confidence: "high" },
  { day: "2020-04-30", kind: "off", name: "Ngày Chiến thắng 30/4", confidence: "high" },
  { day: "2020-05-01", kind: "off", name: "Ngày Quốc tế lao động", confidence: "high" },
  { day: "2020-09-02", kind: "off", name: "Quốc khánh", confidence: "high" },

  { day: "2021-01-01", kind: "off", name: "Tết Dương lịch", confidence: "high" },
  ...tet("2021-02", [10, 11], "low"),
  ...tet("2021-02", [12], "high"),
  ...tet("2021-02", [13, 14, 15, 16], "low"),
  { day: "2021-04-21", kind: "off", name: "Giỗ Tổ Hùng Vương", confidence: "high" },
  { day: "2021-04-30", kind: "off", name: "Ngày Chiến thắng 30/4", confidence: "high" },
  { day: "2021-05-01", kind: "off", name: "Ngày Quốc tế lao động", confidence: "high" },
  { day: "2021-05-03", kind: "off", name: "Nghỉ bù Ngày Quốc tế lao động", confidence: "high" },
  { day: "2021-09-02", kind: "off", name: "Quốc khánh", confidence: "high" },
  { day: "2021-09-03", kind: "off", name: "Quốc khánh (ngày liền kề)", confidence: "low" },

  { day: "2022-01-01", kind: "off", name: "Tết Dương lịch", confidence: "high" },
  { day: "2022-01-03", kind: "off", name: "Nghỉ bù Tết Dương lịch", confidence: "high" },
  ...tet("2022-01", [31], "low"),
  ...tet("2022-02", [1], "high"),
  ...tet("2022-02", [2, 3, 4], "low"),
  { day: "2022-04-10", kind: "off", name: "Giỗ Tổ Hùng Vương", confidence: "high" },
  { day: "2022-04-11", kind: "off", name: "Nghỉ bù Giỗ Tổ Hùng Vương", confidence: "high" },
  { day: "2022-04-30", kind: "off", name: "Ngày Chiến thắng 30/4", confidence: "high" },
  { day: "2022-05-01", kind: "off", name: "Ngày Quốc tế lao động", confidence: "high" },
  { day: "2022-05-02", kind: "off", name: "Nghỉ bù Ngày Chiến thắng 30/4", confidence: "medium" },
  { day: "2022-05-03", kind: "off", name: "Nghỉ bù Ngày Quốc tế lao động", confidence: "medium" },
  { day: "2022-09-01", kind: "off", name: "Quốc khánh (ngày liền kề)", confidence: "low" },
  { day: "2022-09-02", kind: "off", name: "Quốc khánh", confidence: "high" },

  { day: "2023-01-01", kind: "off", name: "Tết Dương lịch", confidence: "high" },
  { day: "2023-01-02", kind: "off", name: "Nghỉ bù Tết Dương lịch", confidence: "high" },
  ...tet("2023-01", [20, 21], "low"),
  ...tet("2023-01", [22], "high"),
  ...tet("2023-01", [23, 24, 25, 26], "low"),
  { day: "2023-04-29", kind: "off", name: "Giỗ Tổ Hùng Vương", confidence: "high" },
  { day: "2023-04-30", kind: "off", name: "Ngày Chiến thắng 30/4", confidence: "high" },
  { day: "2023-05-01", kind: "off", name: "Ngày Quốc tế lao động", confidence: "high" },
  { day: "2023-05-02", kind: "off", name: "Nghỉ bù Giỗ Tổ Hùng Vương", confidence: "medium" },
  { day: "2023-05-03", kind: "off", name: "Nghỉ bù Ngày Chiến thắng 30/4", confidence: "medium" },
  { day: "2023-09-01", kind: "off", name: "Quốc khánh (ngày liền kề)", confidence: "low" },
  { day: "2023-09-02", kind: "off", name: "Quốc khánh", confidence: "high" },
  { day: "2023-09-04", kind: "off", name: "Nghỉ bù Quốc khánh", confidence: "medium" },

  { day: "2024-01-01", kind: "off", name: "Tết Dương lịch", confidence: "high" },
  ...tet("2024-02", [8, 9], "low"),
  ...tet("2024-02", [10], "high"),
  ...tet("2024-02", [11, 12, 13, 14], "low"),
  { day: "2024-04-18", kind: "off", name: "Giỗ Tổ Hùng Vương", confidence: "high" },
  { day: "2024-04-29", kind: "off", name: "Nghỉ hoán đổi dịp 30/4", confidence: "low" },
  { day: "2024-04-30", kind: "off", name: "Ngày Chiến thắng 30/4", confidence: "high" },
  { day: "2024-05-01", kind: "off", name: "Ngày Quốc tế lao động", confidence: "high" },
  { day: "2024-05-04", kind: "working", name: "Làm bù cho ngày 29/4", confidence: "low" },
  { day: "2024-09-02", kind: "off", name: "Quốc khánh", confidence: "high" },
  { day: "2024-09-03", kind: "off", name: "Quốc khánh (ngày liền kề)", confidence: "low" },

  { day: "2025-01-01", kind: "off", name: "Tết Dương lịch", confidence: "high" },
  ...tet("2025-01", [27, 28], "low"),
  ...tet("2025-01", [29], "high"),
  ...tet("2025-01", [30, 31], "low"),
  { day: "2025-04-07", kind: "off", name: "Giỗ Tổ Hùng Vương", confidence: "high" },
  { day: "2025-04-26", kind: "working", name: "Làm bù cho ngày 02/5", confidence: "low" },
  { day: "2025-04-30", kind: "off", name: "Ngày Chiến thắng 30/4", confidence: "high" },
  { day: "2025-05-01", kind: "off", name: "Ngày Quốc tế lao động", confidence: "high" },
  { day: "2025-05-02", kind: "off", name: "Nghỉ hoán đổi dịp 30/4", confidence: "low" },
  { day: "2025-09-01", kind: "off", name: "Quốc khánh (ngày liền kề)", confidence: "low" },
  { day: "2025-09-02", kind: "off", name: "Quốc khánh", confidence: "high" },
];

function tet(month: string, days: number[], confidence: "high" | "low"): SpecialDay[] {
  return days.map((day) => ({
    day: `${month}-${String(day).padStart(2, "0")}`,
    kind: "off",
    name: "Tết Nguyên đán",
    confidence,
  }));
}

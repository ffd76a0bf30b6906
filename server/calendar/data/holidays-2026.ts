import type { SpecialDay } from "../calendar-data.ts";

/**
 * By the Labour Code, Article 112. The number of days off of civil servants in 2026 (25 in all) is
 * known from the press; the exact days and the swapped Saturdays are not confirmed and marked low.
 */
export const holidays2026: readonly SpecialDay[] = [
  { day: "2026-01-01", kind: "off", name: "Tết Dương lịch", confidence: "high" },
  { day: "2026-01-02", kind: "off", name: "Nghỉ hoán đổi Tết Dương lịch", confidence: "low" },
  { day: "2026-01-10", kind: "working", name: "Làm bù cho ngày 02/01", confidence: "low" },
  { day: "2026-02-16", kind: "off", name: "Tết Nguyên đán", confidence: "low" },
  { day: "2026-02-17", kind: "off", name: "Tết Nguyên đán", confidence: "high" },
  { day: "2026-02-18", kind: "off", name: "Tết Nguyên đán", confidence: "low" },
  { day: "2026-02-19", kind: "off", name: "Tết Nguyên đán", confidence: "low" },
  { day: "2026-02-20", kind: "off", name: "Tết Nguyên đán", confidence: "low" },
  { day: "2026-04-26", kind: "off", name: "Giỗ Tổ Hùng Vương", confidence: "high" },
  { day: "2026-04-27", kind: "off", name: "Nghỉ bù Giỗ Tổ Hùng Vương", confidence: "high" },
  { day: "2026-04-30", kind: "off", name: "Ngày Chiến thắng 30/4", confidence: "high" },
  { day: "2026-05-01", kind: "off", name: "Ngày Quốc tế lao động", confidence: "high" },
  { day: "2026-08-22", kind: "working", name: "Làm bù cho ngày 31/8", confidence: "low" },
  { day: "2026-08-31", kind: "off", name: "Nghỉ hoán đổi Quốc khánh", confidence: "low" },
  { day: "2026-09-01", kind: "off", name: "Quốc khánh", confidence: "low" },
  { day: "2026-09-02", kind: "off", name: "Quốc khánh", confidence: "high" },
  // Ordered by the Politburo's resolution 80; not established whether in force in 2026.
  { day: "2026-11-24", kind: "undecided", name: "Ngày Văn hóa Việt Nam", confidence: "low" },
];

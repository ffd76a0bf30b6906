import type { SpecialDay } from "../calendar-data.ts";

/**
 * The official schedule of 2027 was not known when this was written: what the Labour Code fixes is
 * high, the choice of days around Tết and Quốc khánh is ours and marked low.
 */
export const holidays2027: readonly SpecialDay[] = [
  { day: "2027-01-01", kind: "off", name: "Tết Dương lịch", confidence: "high" },
  { day: "2027-02-05", kind: "off", name: "Tết Nguyên đán", confidence: "low" },
  { day: "2027-02-06", kind: "off", name: "Tết Nguyên đán", confidence: "high" },
  { day: "2027-02-07", kind: "off", name: "Tết Nguyên đán", confidence: "low" },
  { day: "2027-02-08", kind: "off", name: "Tết Nguyên đán", confidence: "low" },
  { day: "2027-02-09", kind: "off", name: "Tết Nguyên đán", confidence: "low" },
  { day: "2027-02-10", kind: "off", name: "Nghỉ bù Tết Nguyên đán", confidence: "low" },
  { day: "2027-02-11", kind: "off", name: "Nghỉ bù Tết Nguyên đán", confidence: "low" },
  { day: "2027-04-16", kind: "off", name: "Giỗ Tổ Hùng Vương", confidence: "high" },
  { day: "2027-04-30", kind: "off", name: "Ngày Chiến thắng 30/4", confidence: "high" },
  { day: "2027-05-01", kind: "off", name: "Ngày Quốc tế lao động", confidence: "high" },
  { day: "2027-05-03", kind: "off", name: "Nghỉ bù Ngày Quốc tế lao động", confidence: "high" },
  { day: "2027-09-02", kind: "off", name: "Quốc khánh", confidence: "high" },
  { day: "2027-09-03", kind: "off", name: "Quốc khánh (ngày liền kề)", confidence: "low" },
  { day: "2027-11-24", kind: "undecided", name: "Ngày Văn hóa Việt Nam", confidence: "low" },
];

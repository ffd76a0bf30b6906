import { expect, it } from "vitest";
import { numbersOf } from "../../knowledge/evaluation/numbers-of.ts";

it.each([
  ["500,000 đồng; 500.000 đồng; 500000 đồng", ["500000"]],
  ["ngày 5/6/2024, 05/06/2024, ngày 5 tháng 6 năm 2024", ["2024-06-05"]],
  ["Thông tư 10/2024/TT-BTC và 4472/QĐ-BTC", ["10/2024/TT-BTC", "4472/QĐ-BTC"]],
  ["Nghị quyết 66.7/2025/NQ-CP, Luật 01/2016/QH14", ["66.7/2025/NQ-CP", "01/2016/QH14"]],
  ["23/2024/QĐ-TTg", ["23/2024/QĐ-TTG"]],
  ["03 bản, 8,5 ngày, 1.200.000đ", ["3", "8.5", "1200000"]],
  ["không có số nào", []],
])("the figures of %j are %j", (text, figures) => {
  expect([...numbersOf(text)].toSorted()).toEqual(figures.toSorted());
});

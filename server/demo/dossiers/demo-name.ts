import { type Dice, oneOf } from "./roll-dice.ts";

/** Somebody who does not exist: the given names say so. */
export function demoName(dice: Dice): string {
  return [oneOf(dice, families), oneOf(dice, middles), oneOf(dice, givens)].join(" ");
}

const families = [
  ...["Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng"],
  ...["Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Phan", "Võ", "Huỳnh", "Mai"],
] as [string, ...string[]];
const middles = ["Văn", "Thị", "Văn", "Thị", "Hữu", "Ngọc"] as [string, ...string[]];
const givens = [
  ...["Mẫu", "Thử", "Ví Dụ", "Minh Họa", "Giả Định", "Làm Mẫu", "Thí Dụ", "Tượng Trưng"],
  ...["Bản Nháp", "Giả Dụ", "Thử Nghiệm", "Tạm Gọi"],
] as [string, ...string[]];

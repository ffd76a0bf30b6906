import type { StaffLine } from "../../staff/staff-view.ts";

export function staffStateWords(line: StaffLine): string {
  if (!line.isActive) return "Đã khoá";
  return line.hasPassword ? "Đang dùng" : "Chưa đặt mật khẩu";
}

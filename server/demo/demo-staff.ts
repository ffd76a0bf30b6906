import type { Role } from "../staff/role.ts";

export type DemoStaff = {
  login: string;
  displayName: string;
  role: Role;
  /** Key of a unit in demo-units.ts. */
  unit: string;
};

/** One of each role, and two officers. They share one password, printed at the first start. */
export const demoStaff: readonly DemoStaff[] = [
  { login: "quantri", displayName: "Đỗ Quản Trị", role: "administrator", unit: "so" },
  { login: "lanhdao", displayName: "Ngô Thị Lãnh Đạo", role: "leader", unit: "so" },
  { login: "truongdonvi", displayName: "Lý Văn Trưởng", role: "unit_head", unit: "so" },
  { login: "canbo", displayName: "Mai Thị Cán Bộ", role: "officer", unit: "so" },
  { login: "canboxa", displayName: "Hồ Văn Xã", role: "officer", unit: "xa-vi-du" },
  { login: "tongdai", displayName: "Tạ Thị Tổng Đài", role: "operator", unit: "so" },
  { login: "thanhtra", displayName: "Phan Văn Thanh Tra", role: "inspector", unit: "so" },
  { login: "bientap", displayName: "Châu Thị Biên Tập", role: "editor", unit: "so" },
];

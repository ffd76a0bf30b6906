import type { Role } from "../../staff/role.ts";

export const roleLabels: Record<Role, string> = {
  administrator: "Quản trị",
  leader: "Lãnh đạo",
  officer: "Cán bộ",
  operator: "Tổng đài",
  inspector: "Thanh tra",
};

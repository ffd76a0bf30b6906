import type { Role } from "../../staff/role.ts";

export const roleLabels: Record<Role, string> = {
  administrator: "Quản trị",
  leader: "Lãnh đạo",
  unit_head: "Trưởng đơn vị",
  officer: "Cán bộ",
  operator: "Tổng đài",
  inspector: "Thanh tra",
  editor: "Biên tập",
};

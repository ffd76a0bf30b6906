import { viewStaff } from "../../staff/staff-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { roleLabels } from "../parts/role-labels.ts";
import type { Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { StaffTable } from "./staff-table.tsx";

/** The staff of the units that the viewer sees. */
export async function showStaff(house: ConsoleHouse, visit: Visit): Promise<Shown> {
  const staff = await viewStaff(house.db.prisma, visit.staff.units);
  const manages = visit.may("staff.manage");
  return {
    title: "Nhân viên",
    path: "/console/staff",
    body: (
      <>
        <div class="page-head">
          <h1>Nhân viên</h1>
          {manages && (
            <a class="button main" href="/console/staff/new">
              Thêm nhân viên
            </a>
          )}
        </div>
        <p class="hint">{secondFactorRule(house)}</p>
        <StaffTable staff={staff} manages={manages} />
      </>
    ),
  };
}

/** Which roles must sign in with a code is set by the operator, not here. */
function secondFactorRule({ totpRoles }: ConsoleHouse): string {
  if (totpRoles.length === 0) {
    return "Xác thực hai bước chưa bắt buộc với vai trò nào. Nên bắt buộc với Quản trị và Thanh tra (cấu hình STAFF_TOTP_ROLES).";
  }
  const named = totpRoles.map((role) => roleLabels[role]).join(", ");
  return `Vai trò bắt buộc xác thực hai bước: ${named}.`;
}

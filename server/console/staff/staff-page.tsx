import { viewStaff } from "../../staff/staff-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { AddStaffForm } from "./add-staff-form.tsx";
import { StaffTable } from "./staff-table.tsx";

export async function showStaff(house: ConsoleHouse, visit: Visit): Promise<Shown> {
  const staff = await viewStaff(house.db.prisma);
  return {
    title: "Nhân viên",
    body: (
      <>
        <div class="page-head">
          <h1>Nhân viên</h1>
          {visit.may("staff.manage") && (
            <a class="button main" href="/console/staff/new">
              Thêm nhân viên
            </a>
          )}
        </div>
        <StaffTable staff={staff} visit={visit} />
      </>
    ),
  };
}

export async function showNewStaff(_: ConsoleHouse, visit: Visit): Promise<Shown> {
  return addStaffPage(visit, []);
}

export function addStaffPage(visit: Visit, errors: NonNullable<Shown["errors"]>): Shown {
  return { title: "Thêm nhân viên", errors, body: <AddStaffForm visit={visit} errors={errors} /> };
}

import type { Tx } from "../../db.ts";
import { createStaff, type NewStaffRefusal } from "../../staff/create-staff.ts";
import { renewLink } from "../../staff/renew-link.ts";
import { setStaffActive } from "../../staff/set-staff-active.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { FormError } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { linkMade } from "./link-made.tsx";
import { addStaffPage, showStaff } from "./staff-page.tsx";

export async function addStaff(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const typed = {
    login: visit.field("login"),
    displayName: visit.field("displayName"),
    role: visit.field("role"),
  };
  const made = await createStaff({ tx, clock: house.clock, ids: house.ids }, typed);
  if (!made.ok) {
    const errors = [faults[made.reason]];
    return { kind: "refused", reason: made.reason, show: async () => addStaffPage(visit, errors) };
  }
  return shownLink(house, made.value.id, made.value.linkPath);
}

const faults: Record<NewStaffRefusal, FormError> = {
  no_name: { field: "displayName", message: "Xin nhập họ tên." },
  bad_login: {
    field: "login",
    message: "Tên đăng nhập cần 3 đến 40 ký tự: chữ thường không dấu, số, dấu chấm, gạch.",
  },
  login_taken: { field: "login", message: "Tên đăng nhập này đã có người dùng." },
  bad_role: { field: "role", message: "Xin chọn một vai trò." },
};

export async function newLink(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const staffId = visit.param("id");
  const made = await renewLink({ tx, clock: house.clock, ids: house.ids }, staffId);
  if (!made.ok) return { kind: "not_found" };
  return shownLink(house, staffId, made.value.linkPath);
}

function shownLink(house: ConsoleHouse, target: string, linkPath: string): Deed {
  return { kind: "shown", target, show: async () => linkMade(house, linkPath) };
}

export function setActive(isActive: boolean) {
  return async (house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> => {
    const staffId = visit.param("id");
    const change = { staffId, isActive, by: visit.staff.id };
    const result = await setStaffActive({ tx, clock: house.clock }, change);
    if (result.ok) {
      const flash = isActive ? "staff_opened" : "staff_closed";
      return { kind: "done", to: "/console/staff", flash, target: staffId };
    }
    if (result.reason === "no_such_staff") return { kind: "not_found" };
    const message = "Anh/chị không thể tự khoá tài khoản của mình.";
    const errors = [{ field: "main", message }];
    const show = async () => ({ ...(await showStaff(house, visit)), errors });
    return { kind: "refused", reason: result.reason, target: staffId, show };
  };
}

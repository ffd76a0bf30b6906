import type { Tx } from "../../db.ts";
import { changeStaff } from "../../staff/change-staff.ts";
import { createStaff, type NewStaffRefusal } from "../../staff/create-staff.ts";
import { resetSecondFactor } from "../../staff/drop-second-factor.ts";
import { renewLink } from "../../staff/renew-link.ts";
import { setStaffActive } from "../../staff/set-staff-active.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { FormError } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { showAddStaff } from "./add-staff-page.tsx";
import { linkMade } from "./link-made.tsx";
import { showMember } from "./member-page.tsx";

export async function addStaff(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const typed = { login: visit.field("login"), ...typedPlace(visit) };
  const made = await createStaff({ tx, clock: house.clock, ids: house.ids }, typed);
  if (!made.ok) {
    const errors = [faults[made.reason]];
    return {
      kind: "refused",
      reason: made.reason,
      show: () => showAddStaff(house, visit, errors),
    };
  }
  return shownLink(house, made.value.id, made.value.linkPath);
}

export async function changeMember(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const staffId = visit.param("id");
  const change = { staffId, by: visit.staff.id, ...typedPlace(visit) };
  const result = await changeStaff({ tx }, change);
  if (result.ok) return done(staffId, "staff_changed");
  if (result.reason === "no_such_staff") return { kind: "not_found" };
  return refused(house, visit, result.reason, faults[result.reason]);
}

export async function newLink(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const staffId = visit.param("id");
  const made = await renewLink({ tx, clock: house.clock, ids: house.ids }, staffId);
  if (!made.ok) return { kind: "not_found" };
  return shownLink(house, staffId, made.value.linkPath);
}

export function setActive(isActive: boolean) {
  return async (house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> => {
    const staffId = visit.param("id");
    const change = { staffId, isActive, by: visit.staff.id };
    const result = await setStaffActive({ tx, clock: house.clock }, change);
    if (result.ok) return done(staffId, isActive ? "staff_opened" : "staff_closed");
    if (result.reason === "no_such_staff") return { kind: "not_found" };
    return refused(house, visit, result.reason, faults[result.reason]);
  };
}

export async function resetFactor(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const staffId = visit.param("id");
  const result = await resetSecondFactor({ tx }, { staffId, by: visit.staff.id });
  if (result.ok) return done(staffId, "second_factor_reset");
  if (result.reason === "no_such_staff") return { kind: "not_found" };
  return refused(house, visit, result.reason, faults[result.reason]);
}

function typedPlace(visit: Visit) {
  return {
    displayName: visit.field("displayName"),
    role: visit.field("role"),
    unitId: visit.field("unitId"),
  };
}

const faults: Record<NewStaffRefusal | "own_account" | "last_administrator", FormError> = {
  no_name: { field: "displayName", message: "Xin nhập họ tên." },
  bad_login: {
    field: "login",
    message: "Tên đăng nhập cần 3 đến 40 ký tự: chữ thường không dấu, số, dấu chấm, gạch.",
  },
  login_taken: { field: "login", message: "Tên đăng nhập này đã có người dùng." },
  bad_role: { field: "role", message: "Xin chọn một vai trò." },
  bad_unit: { field: "unitId", message: "Xin chọn một đơn vị đang hoạt động." },
  own_account: {
    field: "main",
    message: "Anh/chị không thể làm việc này với tài khoản của chính mình.",
  },
  last_administrator: {
    field: "main",
    message: "Đây là người quản trị cuối cùng còn đăng nhập được: xin thêm người khác trước.",
  },
};

function done(
  staffId: string,
  flash: "staff_changed" | "staff_opened" | "staff_closed" | "second_factor_reset",
): Deed {
  return { kind: "done", to: `/console/staff/${staffId}`, flash, target: staffId };
}

function refused(house: ConsoleHouse, visit: Visit, reason: string, error: FormError): Deed {
  const target = visit.param("id");
  return { kind: "refused", reason, target, show: () => showMember(house, visit, [error]) };
}

function shownLink(house: ConsoleHouse, target: string, linkPath: string): Deed {
  return { kind: "shown", target, show: async () => linkMade(house, linkPath) };
}

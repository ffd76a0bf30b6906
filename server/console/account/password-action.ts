import type { Tx } from "../../db.ts";
import { changePassword } from "../../staff/change-password.ts";
import { loginTarget } from "../../staff/login-lock.ts";
import { hashPassword, passwordFault } from "../../staff/password.ts";
import type { Deed, SlowRun } from "../action.ts";
import { passwordFaultWords } from "../parts/password-fault-words.ts";
import type { FormError } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { passwordPage } from "./password-page.tsx";
import { proofFault, selfOf } from "./self-of.ts";

/** Changes one's own password. */
export const changeOwnPassword: SlowRun = {
  prepare: async (house, visit) => {
    const fault = newPasswordFault(visit);
    if (fault) return async () => refused(visit, "bad_password", fault);
    const self = {
      ...(await selfOf(house, visit, "old")),
      sessionId: visit.staff.sessionId,
      passwordHash: await hashPassword(visit.field("password")),
    };
    return async (tx: Tx) => {
      const changed = await changePassword({ tx, clock: house.clock }, self);
      if (!changed.ok) return refused(visit, changed.reason, proofFault(changed.reason, "old"));
      const target = loginTarget(visit.staff.login);
      return { kind: "done", to: "/console/account", flash: "password_changed", target };
    };
  },
};

function newPasswordFault(visit: Visit): FormError | undefined {
  const password = visit.field("password");
  const fault = passwordFault(password, visit.staff.login);
  if (fault) return { field: "password", message: passwordFaultWords[fault] };
  if (password === visit.field("old")) {
    return { field: "password", message: "Mật khẩu mới phải khác mật khẩu đang dùng." };
  }
  if (password !== visit.field("repeated")) {
    return { field: "repeated", message: "Hai lần nhập mật khẩu mới chưa giống nhau." };
  }
  return undefined;
}

/** The row names the login, so that wrong tries here count towards its lock. */
function refused(visit: Visit, reason: string, error: FormError): Deed {
  const target = loginTarget(visit.staff.login);
  return { kind: "refused", reason, target, show: async () => passwordPage(visit, [error]) };
}

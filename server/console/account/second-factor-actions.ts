import type { Tx } from "../../db.ts";
import { confirmSecondFactor } from "../../staff/confirm-second-factor.ts";
import { dropSecondFactor } from "../../staff/drop-second-factor.ts";
import { loginTarget } from "../../staff/login-lock.ts";
import { type ProofRefusal, proveSelf } from "../../staff/prove-self.ts";
import { renewRecoveryCodes } from "../../staff/renew-recovery-codes.ts";
import { startSecondFactor } from "../../staff/start-second-factor.ts";
import type { Deed, SlowRun } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { FormError, Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { codesPage, offPage } from "./proof-page.tsx";
import { recoveryCodesShown } from "./recovery-codes-shown.tsx";
import { showSecondFactor } from "./second-factor-page.tsx";
import { proofFault, selfOf } from "./self-of.ts";

const setUpPath = "/console/account/second-factor";

export async function start(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  // One that is in force already is shown as such by the page.
  await startSecondFactor({ tx, secretKey: house.secretKey }, visit.staff.id);
  return { kind: "done", to: setUpPath };
}

export const confirm: SlowRun = {
  prepare: async (house, visit) => {
    const self = {
      ...(await selfOf(house, visit, "password")),
      sessionId: visit.staff.sessionId,
      code: visit.field("code"),
    };
    return async (tx: Tx) => {
      const confirmed = await confirmSecondFactor({ ...house, tx }, self);
      if (confirmed.ok) return codesMade(visit, confirmed.value.recoveryCodes);
      if (confirmed.reason === "not_started") return { kind: "done", to: setUpPath };
      return refused(visit, confirmed.reason, (error) => showSecondFactor(house, visit, [error]));
    };
  },
};

export const switchOff: SlowRun = {
  prepare: async (house, visit) => {
    const self = await proofOf(house, visit);
    return async (tx: Tx) => {
      const dropped = await dropSecondFactor({ ...house, tx }, self);
      if (!dropped.ok) {
        return refused(visit, dropped.reason, async (error) => offPage(visit, [error]));
      }
      const target = loginTarget(visit.staff.login);
      return { kind: "done", to: "/console/account", flash: "second_factor_off", target };
    };
  },
};

export const renewCodes: SlowRun = {
  prepare: async (house, visit) => {
    const self = await proofOf(house, visit);
    return async (tx: Tx) => {
      const proved = await proveSelf({ ...house, tx }, self);
      if (proved.ok) return codesMade(visit, await renewRecoveryCodes({ tx }, visit.staff.id));
      return refused(visit, proved.reason, async (error) => codesPage(visit, [error]));
    };
  },
};

async function proofOf(house: ConsoleHouse, visit: Visit) {
  return { ...(await selfOf(house, visit, "password")), code: visit.field("code") };
}

function codesMade(visit: Visit, codes: readonly string[]): Deed {
  const target = loginTarget(visit.staff.login);
  return { kind: "shown", target, show: async () => recoveryCodesShown(codes) };
}

/** The row names the login, so that wrong tries here count towards its lock. */
function refused(
  visit: Visit,
  reason: ProofRefusal,
  show: (error: FormError) => Promise<Shown>,
): Deed {
  const target = loginTarget(visit.staff.login);
  return { kind: "refused", reason, target, show: () => show(proofFault(reason, "password")) };
}

import { writeAudit } from "../audit.ts";
import type { EntryHouse } from "./enter.ts";
import { loginTarget, readLoginLock } from "./login-lock.ts";
import { matchCode } from "./match-code.ts";
import { openSession } from "./open-session.ts";
import { isStepOf, stepOwner } from "./sign-in-step.ts";
import { findStaff, type StaffMember } from "./staff-store.ts";

export type CodeResult =
  | { ok: true; token: string; by: "totp" | "recovery" }
  /** Too long since the password, or the account has changed: begin again. */
  | { ok: false; reason: "step_over" }
  | { ok: false; reason: "wrong_code" }
  | { ok: false; reason: "locked"; until: Date };

/** The second step of signing in. Wrong codes count together with wrong passwords. */
export async function signInByCode(
  house: EntryHouse,
  given: { step: string; code: string; userAgent?: string | undefined },
): Promise<CodeResult> {
  const staff = await readStepOwner(house, given.step);
  if (!staff) return { ok: false, reason: "step_over" };
  const until = await readLoginLock(house, staff.login);
  const audit = {
    action: "staff.sign_in",
    target: loginTarget(staff.login),
    staffId: staff.id,
  };
  if (until) {
    await writeAudit(house, { ...audit, outcome: "locked" });
    return { ok: false, reason: "locked", until };
  }
  const by = await matchCode(house, staff.id, given.code);
  if (!by) {
    await writeAudit(house, { ...audit, outcome: "wrong_code" });
    return { ok: false, reason: "wrong_code" };
  }
  const token = await openSession(house, staff.id, given.userAgent);
  await writeAudit(house, { ...audit, outcome: "done" });
  if (by === "recovery") {
    await writeAudit(house, { ...audit, action: "staff.recovery_code", outcome: "done" });
  }
  return { ok: true, token, by };
}

/** Who stands between password and code; undefined when the step does not count (any more). */
export async function readStepOwner(
  house: Pick<EntryHouse, "tx" | "clock" | "secretKey">,
  step: string,
): Promise<StaffMember | undefined> {
  const id = stepOwner(step);
  const staff = id === undefined ? undefined : await findStaff(house.tx, id);
  if (!staff?.isActive || !staff.hasSecondFactor) return undefined;
  return isStepOf(house.secretKey, staff, step, house.clock.now()) ? staff : undefined;
}

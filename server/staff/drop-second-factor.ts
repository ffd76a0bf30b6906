import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import type { Result } from "../result.ts";
import { may } from "./may.ts";
import { type ProofRefusal, proveSelf, type Self } from "./prove-self.ts";
import { deleteSecondFactor } from "./second-factor-store.ts";
import { deleteSessionsOf } from "./session-store.ts";
import { findStaff } from "./staff-store.ts";

/** Switches one's own second factor off, with password and code. */
export async function dropSecondFactor(
  house: { tx: Tx; clock: Clock; secretKey: string },
  self: Self & { code: string },
): Promise<Result<undefined, ProofRefusal>> {
  const proved = await proveSelf(house, self);
  if (proved.ok) await deleteSecondFactor(house.tx, self.staffId);
  return proved;
}

/**
 * Takes away the second factor of a colleague who lost phone and recovery codes, and ends their
 * sessions. Nobody does so for themselves: that would spare them the code.
 */
export async function resetSecondFactor(
  house: { tx: Tx },
  change: { staffId: string; by: string },
): Promise<Result<undefined, "no_such_staff" | "own_account">> {
  if (change.staffId === change.by) return { ok: false, reason: "own_account" };
  const by = await findStaff(house.tx, change.by);
  const staff = await findStaff(house.tx, change.staffId);
  if (!staff || !by?.isActive || !may(by.role, "staff.manage")) {
    return { ok: false, reason: "no_such_staff" };
  }
  await deleteSecondFactor(house.tx, staff.id);
  await deleteSessionsOf(house.tx, staff.id);
  return { ok: true, value: undefined };
}

import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import type { Ids } from "../ids.ts";
import type { Result } from "../result.ts";
import { createLink } from "./create-link.ts";
import { spendLinksOf } from "./link-store.ts";
import { findStaff } from "./staff-store.ts";

/** For a forgotten password: a new link; the old password works until the link is used. */
export async function renewLink(
  house: { tx: Tx; clock: Clock; ids: Ids },
  staffId: string,
): Promise<Result<{ linkPath: string }, "no_such_staff" | "not_active">> {
  const staff = await findStaff(house.tx, staffId);
  if (!staff) return { ok: false, reason: "no_such_staff" };
  if (!staff.isActive) return { ok: false, reason: "not_active" };
  await spendLinksOf(house.tx, staffId, house.clock.now());
  return { ok: true, value: { linkPath: await createLink(house, staffId) } };
}

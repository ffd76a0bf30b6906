import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import type { Result } from "../result.ts";
import { spendLinksOf } from "./link-store.ts";
import { provePassword, type Self } from "./prove-self.ts";
import { deleteSessionsOf } from "./session-store.ts";
import { setPasswordHash } from "./staff-store.ts";

/**
 * Sets one's own new password, which passwordFault has let pass, when the old one was right. Ends
 * the person's other sessions and spends their links.
 */
export async function changePassword(
  house: { tx: Tx; clock: Clock },
  self: Self & { sessionId: string; passwordHash: string },
): Promise<Result<undefined, "locked" | "wrong_password">> {
  const proved = await provePassword(house, self);
  if (!proved.ok) return proved;
  await setPasswordHash(house.tx, self.staffId, self.passwordHash);
  await deleteSessionsOf(house.tx, self.staffId, self.sessionId);
  await spendLinksOf(house.tx, self.staffId, house.clock.now());
  return proved;
}

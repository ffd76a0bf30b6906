import type { AccessToken } from "../../bot/zalo/zalo-access.ts";
import type { StoredTokens } from "./token-store.ts";
import type { ZaloSeal } from "./zalo-seal.ts";

/** The token that a row of the database holds, whether or not its time is over. */
export function accessOf(
  seal: Pick<ZaloSeal, "access">,
  row: StoredTokens | undefined,
): AccessToken {
  if (!row) return { ok: false, reason: "not_connected" };
  const value = row.state === "good" ? seal.access(row) : undefined;
  return value === undefined ? { ok: false, reason: "needs_reauth" } : { ok: true, value };
}

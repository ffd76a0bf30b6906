import { timingSafeEqual } from "node:crypto";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import type { Result } from "../result.ts";
import { type ApiScope, hashToken, looksLikeToken } from "./api-token.ts";
import { findToken, noteUse } from "./token-store.ts";

/** The use of a token is written down once in so long. */
const noteEveryMs = 60_000;

/**
 * Whether a token from outside is one of ours that still holds, and may do this. Which of the ways
 * it is not good in is not told: `no_token`.
 */
export async function checkToken(
  { tx, clock }: { tx: Tx; clock: Clock },
  { token, scope }: { token: string; scope: ApiScope },
): Promise<Result<{ id: string }, "no_token" | "no_scope">> {
  if (!looksLikeToken(token)) return { ok: false, reason: "no_token" };
  const now = clock.now();
  const hash = hashToken(token);
  const row = await findToken(tx, hash);
  const isOurs = row && timingSafeEqual(Buffer.from(row.tokenHash), Buffer.from(hash));
  if (!isOurs || row.endedAt || (row.expiresAt && row.expiresAt <= now))
    return { ok: false, reason: "no_token" };
  if (!row.scopes.includes(scope)) return { ok: false, reason: "no_scope" };
  const isLongAgo = !row.usedAt || now.getTime() - row.usedAt.getTime() >= noteEveryMs;
  if (isLongAgo) await noteUse(tx, row.id, now);
  return { ok: true, value: { id: row.id } };
}

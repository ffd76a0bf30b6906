import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import type { Ids } from "../ids.ts";
import type { Result } from "../result.ts";
import { hashToken, isApiScope, spellToken } from "./api-token.ts";
import { insertToken } from "./token-store.ts";

type TokenToCreate = {
  /** What it is for. */
  name: string;
  scopes: readonly string[];
  staffId: string | null;
  expiresAt?: Date | undefined;
};

/** Makes a token for other software. It is given here for the only time: a hash is kept. */
export async function createToken(
  { tx, clock, ids }: { tx: Tx; clock: Clock; ids: Ids },
  { name: typed, scopes, staffId, expiresAt }: TokenToCreate,
): Promise<Result<{ id: string; token: string }, "no_name" | "bad_scope" | "expired">> {
  const now = clock.now();
  const name = typed.replaceAll(/\s+/g, " ").trim().slice(0, 100);
  if (!name) return { ok: false, reason: "no_name" };
  if (scopes.length === 0 || !scopes.every(isApiScope)) return { ok: false, reason: "bad_scope" };
  if (expiresAt && expiresAt <= now) return { ok: false, reason: "expired" };
  const id = ids.uuid();
  const token = spellToken(ids.token());
  const row = { id, name, scopes: [...new Set(scopes)], staffId, createdAt: now };
  await insertToken(tx, { ...row, tokenHash: hashToken(token), expiresAt: expiresAt ?? null });
  return { ok: true, value: { id, token } };
}

import type { Tx } from "../db.ts";
import type { Result } from "../result.ts";
import { openSealed, sealSecret } from "./seal-secret.ts";
import { beginSecondFactor, readSecondFactor } from "./second-factor-store.ts";
import { newTotpSecret } from "./totp.ts";

type House = { tx: Tx; secretKey: string };

/** Makes a new secret, which is not asked for before it is confirmed by a code. */
export async function startSecondFactor(
  { tx, secretKey }: House,
  staffId: string,
): Promise<Result<undefined, "already_on">> {
  const factor = await readSecondFactor(tx, staffId);
  if (factor?.since) return { ok: false, reason: "already_on" };
  await beginSecondFactor(tx, staffId, sealSecret(secretKey, staffId, newTotpSecret()));
  return { ok: true, value: undefined };
}

/** The secret of a set-up under way, to be shown; never that of a factor in force. */
export async function readPendingSecret(
  { tx, secretKey }: House,
  staffId: string,
): Promise<string | undefined> {
  const factor = await readSecondFactor(tx, staffId);
  if (!factor || factor.since) return undefined;
  return openSealed(secretKey, staffId, factor.sealed);
}

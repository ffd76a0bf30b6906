import type { Tx } from "../db.ts";
import type { Result } from "../result.ts";
import { reviveMessage } from "./inbox-store.ts";

/** Gives a dead message its turn after all, at a person's word. */
export async function takeUpAgain(
  { tx }: { tx: Tx },
  { id }: { id: string },
): Promise<Result<undefined, "not_retryable">> {
  const isRevived = /^\d{1,18}$/.test(id) && (await reviveMessage(tx, BigInt(id)));
  return isRevived ? { ok: true, value: undefined } : { ok: false, reason: "not_retryable" };
}

import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import type { Result } from "../result.ts";
import { setCalledBack } from "./call-store.ts";

/** A missed caller was called back. Refuses what is no missed call, or was called back before. */
export async function markCalledBack(
  { tx, clock }: { tx: Tx; clock: Clock },
  id: string,
): Promise<Result<undefined, "not_waiting">> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return { ok: false, reason: "not_waiting" };
  const isDone = await setCalledBack(tx, id, clock.now());
  return isDone ? { ok: true, value: undefined } : { ok: false, reason: "not_waiting" };
}

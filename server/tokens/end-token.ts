import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { isUuid } from "../ids.ts";
import type { Result } from "../result.ts";
import { endTokenRow } from "./token-store.ts";

/** From now on nobody gets in by it. */
export async function endToken(
  { tx, clock }: { tx: Tx; clock: Clock },
  { id }: { id: string },
): Promise<Result<{ id: string }, "not_found">> {
  const isEnded = isUuid(id) && (await endTokenRow(tx, id, clock.now()));
  return isEnded ? { ok: true, value: { id } } : { ok: false, reason: "not_found" };
}

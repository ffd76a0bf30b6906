import type { Tx } from "../../db.ts";
import type { Result } from "../../result.ts";
import { retryBroken, stateOf } from "./import-store.ts";

/** A person's word that a broken import is to be tried again, from where it broke off. */
export async function retryImport(
  { tx }: { tx: Tx },
  { id }: { id: string },
): Promise<Result<{ id: string }, "not_found" | "not_broken">> {
  if (!(await stateOf(tx, id))) return { ok: false, reason: "not_found" };
  const isMoved = await retryBroken(tx, id);
  return isMoved ? { ok: true, value: { id } } : { ok: false, reason: "not_broken" };
}

import type { Tx } from "../db.ts";
import type { Result } from "../result.ts";
import { retryLetter } from "./letter-store.ts";
import { findLetterProblem } from "./letter-view.ts";

/**
 * Sends a letter again at a person's word. One whose fate is unknown may arrive twice, so that
 * word must be explicit; one that the channel refused for good is never sent again.
 */
export async function sendAgain(
  { tx }: { tx: Tx },
  { id, isConfirmed }: { id: string; isConfirmed: boolean },
): Promise<Result<undefined, "not_confirmed" | "not_retryable">> {
  const letter = await findLetterProblem(tx, id);
  if (!letter || letter.state === "refused") return { ok: false, reason: "not_retryable" };
  if (letter.state === "unknown" && !isConfirmed) return { ok: false, reason: "not_confirmed" };
  const isSent = await retryLetter(tx, letter.id);
  return isSent ? { ok: true, value: undefined } : { ok: false, reason: "not_retryable" };
}

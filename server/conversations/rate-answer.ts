import { keepDisliked } from "../catalogue/keep-disliked.ts";
import type { Tx } from "../db.ts";
import { setTurnRating } from "./turn-rating-store.ts";

/**
 * Rates the answer of an earlier turn. `turn` is the number that the turn was taken with; it comes
 * back from a button, so it may be forged. False: no turn of this contact. The question behind an
 * answer that did not help is kept for the staff.
 */
export async function rateAnswer(
  { tx }: { tx: Tx },
  contactId: string,
  { turn, rating }: { turn: string; rating: 1 | -1 },
): Promise<boolean> {
  if (!/^\d{1,18}$/.test(turn)) return false;
  const isTheirs = await setTurnRating(tx, { contactId, inboxId: BigInt(turn), rating });
  if (isTheirs && rating === -1) await keepDisliked(tx, { contactId, turn });
  return isTheirs;
}

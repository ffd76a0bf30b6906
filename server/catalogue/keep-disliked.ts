import type { Tx } from "../db.ts";
import { findAskingTurn, setWanted } from "./gap-store.ts";
import { keepGap } from "./keep-gap.ts";

/**
 * Keeps the question behind an answer that a contact found wrong, with the procedure that they say
 * they wanted, if they say. `turn` is the number that the turn was taken with; it comes back from
 * a button, so it may be forged: a turn that is none of theirs is passed over.
 */
export async function keepDisliked(
  tx: Tx,
  { contactId, turn, wanted }: { contactId: string; turn: string; wanted?: string },
): Promise<void> {
  if (!/^\d{1,18}$/.test(turn)) return;
  const asked = await findAskingTurn(tx, { contactId, inboxId: BigInt(turn) });
  if (!asked) return;
  await keepGap(tx, asked);
  if (wanted !== undefined) await setWanted(tx, { inboxId: asked.inboxId, wanted });
}

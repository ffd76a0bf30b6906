import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { announce } from "../signals.ts";
import { endColleagues } from "./colleague-store.ts";

/** How long the assistant waits for a colleague's next word in the channel's own tool. */
export const colleagueRestMs = 4 * 3_600_000;

/**
 * Talks that a colleague has left go back to the assistant. In silence: the citizen was never told
 * that it stood aside. Gives how many.
 */
export async function returnFromColleagues({
  tx,
  clock,
}: {
  tx: Tx;
  clock: Clock;
}): Promise<number> {
  const before = new Date(clock.now().getTime() - colleagueRestMs);
  const contactIds = await endColleagues(tx, before);
  for (const contactId of contactIds) await announce(tx, "conversation_changed", contactId);
  return contactIds.length;
}

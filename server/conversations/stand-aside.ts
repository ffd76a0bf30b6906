import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { announce } from "../signals.ts";
import { setColleague } from "./colleague-store.ts";

/**
 * A person of the office wrote to the citizen in the channel's own tool: the assistant keeps silent.
 * No ticket is opened; a talk that was handed over in this house stays with whoever has it.
 */
export async function standAside(
  { tx, clock }: { tx: Tx; clock: Clock },
  contactId: string,
): Promise<void> {
  await setColleague(tx, contactId, clock.now());
  await announce(tx, "conversation_changed", contactId);
}

import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { announce } from "../signals.ts";
import { setAlarm } from "./hand-over-store.ts";

/** Calls the staff on duty to a talk in which danger to a child was signalled. */
export async function alertDuty(
  { tx, clock }: { tx: Tx; clock: Clock },
  contactId: string,
): Promise<void> {
  await setAlarm(tx, contactId, clock.now());
  await announce(tx, "conversation_changed", contactId);
}

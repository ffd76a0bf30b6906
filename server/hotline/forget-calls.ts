import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { emptyCallsBefore, emptyCallsOf } from "./call-store.ts";

/** A year, within which a caller may come back to a call; a proposal, for the authority to confirm. */
const keptDays = 365;

/** Takes the callers out of old calls; what a ticket needs stands in the ticket. */
export async function forgetOldCalls({ tx, clock }: { tx: Tx; clock: Clock }): Promise<number> {
  return emptyCallsBefore(tx, new Date(clock.now().getTime() - keptDays * 86_400_000));
}

/** Erases a contact from the calls that they made, while their tickets still name them. */
export async function forgetCallsOf({ tx }: { tx: Tx }, contactId: string): Promise<void> {
  await emptyCallsOf(tx, contactId);
}

import type { Tx } from "../db.ts";
import { announce } from "../signals.ts";
import { clearAlarm } from "./hand-over-store.ts";

/** Somebody of the staff has seen the alarm of a talk and takes care of it. */
export async function seeAlarm({ tx }: { tx: Tx }, contactId: string): Promise<void> {
  await clearAlarm(tx, contactId);
  await announce(tx, "conversation_changed", contactId);
}

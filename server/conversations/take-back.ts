import type { Tx } from "../db.ts";
import { announce } from "../signals.ts";
import { setHandedOver } from "./hand-over-store.ts";

/** The citizen takes the talk back from the staff; the dialogue itself answers. */
export async function takeBack({ tx }: { tx: Tx }, contactId: string): Promise<void> {
  const wasHandedOver = await setHandedOver(tx, contactId, undefined);
  if (wasHandedOver) await announce(tx, "conversation_changed", contactId);
}

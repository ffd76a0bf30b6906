import { handedBackLetter } from "../../bot/texts/letters.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { postLetters } from "../outbox/post-letters.ts";
import { announce } from "../signals.ts";
import { setHandedOver } from "./hand-over-store.ts";

/**
 * The staff gives a talk back to the assistant, which says so to the citizen. False: nobody of the
 * staff had it, and nothing is said.
 */
export async function handBack(
  { tx, clock }: { tx: Tx; clock: Clock },
  contactId: string,
): Promise<boolean> {
  const wasHandedOver = await setHandedOver(tx, contactId, undefined);
  if (!wasHandedOver) return false;
  await postLetters(tx, contactId, [handedBackLetter()], { now: clock.now() });
  await announce(tx, "conversation_changed", contactId);
  return true;
}

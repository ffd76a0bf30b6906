import { type Arrival, arrivalKey } from "../inbox/arrival.ts";
import type { Intake } from "../inbox/intake.ts";

/**
 * Keeps a batch: one after the other within a conversation, conversations side by side, so that
 * the inbox can commit many at once. Rejects if any was not kept, after all others were tried.
 */
export async function acceptInOrder(intake: Intake, messages: readonly Arrival[]): Promise<void> {
  const byConversation = new Map<string, Arrival[]>();
  for (const message of messages) {
    const key = arrivalKey(message);
    byConversation.set(key, [...(byConversation.get(key) ?? []), message]);
  }
  const fates = await Promise.allSettled(
    [...byConversation.values()].map(async (conversation) => {
      for (const message of conversation) await intake.accept(message);
    }),
  );
  const failed = fates.find((fate) => fate.status === "rejected");
  if (failed !== undefined) {
    throw new StoreAway("the inbox did not keep a batch", { cause: failed.reason });
  }
}

/** Tells trouble of our own house from trouble with Telegram. */
export class StoreAway extends Error {
  override name = "StoreAway";
}

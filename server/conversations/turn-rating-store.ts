import type { Tx } from "../db.ts";

/** False: the message is none of this contact's, or had no turn. */
export async function setTurnRating(
  tx: Tx,
  { contactId, inboxId, rating }: { contactId: string; inboxId: bigint; rating: number },
): Promise<boolean> {
  const { count } = await tx.turn.updateMany({
    where: { inboxId, conversation: { contactId } },
    data: { rating },
  });
  return count > 0;
}

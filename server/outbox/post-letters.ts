import { textLimits } from "../../bot/channel.ts";
import type { Reply } from "../../bot/reply.ts";
import { splitReply } from "../../bot/split-reply.ts";
import type { Tx } from "../db.ts";
import { insertLetters, letterAddress } from "./letter-store.ts";

/**
 * Posts replies to one contact: they leave in order, after the transaction's commit. Whoever can't
 * be reached any more gets them marked as refused, so that the staff sees it at once.
 * Gives the letters' ids.
 */
export async function postLetters(
  tx: Tx,
  contactId: string,
  replies: readonly Reply[],
  { now, ticketId }: { now: Date; ticketId?: string },
): Promise<bigint[]> {
  const to = await letterAddress(tx, contactId);
  const letters = replies.flatMap((reply) => splitReply(reply, textLimits[to.channel]));
  return insertLetters(tx, { ...to, contactId, now, ...(ticketId ? { ticketId } : {}) }, letters);
}

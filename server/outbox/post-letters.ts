import type { Reply } from "../../bot/reply.ts";
import { toLetters } from "../../bot/to-letters.ts";
import type { Tx } from "../db.ts";
import { insertLetters, letterAddress } from "./letter-store.ts";

/**
 * Posts replies to one contact: they leave in order, after the transaction's commit. Whoever can't
 * be reached any more gets them marked as refused, so that the staff sees it at once. What could
 * not leave before `staleAt` never does. Gives the letters' ids.
 */
export async function postLetters(
  tx: Tx,
  contactId: string,
  replies: readonly Reply[],
  { now, ticketId, staleAt }: { now: Date; ticketId?: string; staleAt?: Date },
): Promise<bigint[]> {
  const to = await letterAddress(tx, contactId);
  const letters = replies.flatMap((reply) => toLetters(reply, to.channel));
  const about = { ...(ticketId && { ticketId }), ...(staleAt && { staleAt }) };
  return insertLetters(tx, { ...to, contactId, now, ...about }, letters);
}

import { channels } from "../../bot/message.ts";
import type { Reply } from "../../bot/reply.ts";
import { toLetters } from "../../bot/to-letters.ts";
import type { Tx } from "../db.ts";
import { insertForMany } from "./letter-store.ts";

/** Posts one reply to many contacts, cut to the length of each channel; the unreachable get none. */
export async function postToMany(
  tx: Tx,
  contactIds: readonly string[],
  reply: Reply,
  { now }: { now: Date },
): Promise<void> {
  for (const channel of channels)
    await insertForMany(tx, { contactIds, channel, now }, toLetters(reply, channel));
}

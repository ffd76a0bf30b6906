import type { ChannelName } from "../../bot/message.ts";
import { isDue, type Tx } from "../db.ts";

/** A picture to be read, with whom it came from as they are reached by now. */
export type WantedSlip = {
  id: string;
  contactId: string;
  ref: string;
  isQuiet: boolean;
  /** This try counted. */
  attempts: number;
  channel: ChannelName;
  bot: string;
  address: string;
  isGroup: boolean;
};

export async function insertSlip(
  tx: Tx,
  slip: { id: string; contactId: string; ref: string; isQuiet: boolean; at: Date },
): Promise<void> {
  const { at, ...row } = slip;
  await tx.slip.create({ data: { ...row, dueAt: at, createdAt: at } });
}

/** How many pictures of a contact wait to be read. */
export function countSlips(tx: Tx, contactId: string): Promise<number> {
  return tx.slip.count({ where: { contactId } });
}

/** The next picture, ours until `until`: no other process takes it meanwhile. */
export async function takeSlip(tx: Tx, now: Date, until: Date): Promise<WantedSlip | undefined> {
  const [row] = await tx.$queryRaw<WantedSlip[]>`
    UPDATE slip SET attempts = attempts + 1, due_at = ${until} FROM contact c
    WHERE c.id = slip.contact_id AND slip.id = (
      SELECT id FROM slip WHERE ${isDue("due_at", now)}
      ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED
    )
    RETURNING slip.id, slip.contact_id AS "contactId", slip.ref, slip.is_quiet AS "isQuiet",
      slip.attempts, c.channel, c.bot, c.address, c.is_group AS "isGroup"`;
  return row;
}

/** False: it is no longer this try's to end (erased meanwhile, or taken by another process). */
export async function deleteSlip(
  tx: Tx,
  { id, attempts }: Pick<WantedSlip, "id" | "attempts">,
): Promise<boolean> {
  const { count } = await tx.slip.deleteMany({ where: { id, attempts } });
  return count > 0;
}

export async function postponeSlip(
  tx: Tx,
  { id, attempts }: Pick<WantedSlip, "id" | "attempts">,
  dueAt: Date,
): Promise<void> {
  await tx.slip.updateMany({ where: { id, attempts }, data: { dueAt } });
}

/** No picture of this contact is read any more. */
export async function forgetSlipsOf(tx: Tx, contactId: string): Promise<void> {
  await tx.slip.deleteMany({ where: { contactId } });
}

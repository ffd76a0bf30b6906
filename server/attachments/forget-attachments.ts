import type { Tx } from "../db.ts";
import { letGoOf } from "./attachment-store.ts";

/**
 * All files that a contact has sent are to go, of tickets as well: a picture can't be made to say
 * nothing of a person. Their bytes are deleted by deleteGoneFiles once this is committed.
 */
export async function forgetAttachmentsOf(tx: Tx, contactId: string): Promise<void> {
  await letGoOf(tx, contactId);
}

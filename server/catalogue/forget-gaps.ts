import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { deleteCorrectionsOf } from "./correction-store.ts";
import { gapDays } from "./gap.ts";
import { deleteSayingsBefore, deleteSayingsOf, deleteUnsaidGaps } from "./gap-store.ts";

/**
 * Takes one contact's questions out of the gap list, and them out of those to whom a correction
 * went; what others asked as well stays theirs.
 */
export async function forgetGapsOf(tx: Tx, contactId: string): Promise<void> {
  await deleteSayingsOf(tx, contactId);
  await deleteUnsaidGaps(tx);
  await deleteCorrectionsOf(tx, contactId);
}

/** Forgets gaps that nobody has said for a year; a daily job. */
export async function forgetOldGaps(house: { tx: Tx; clock: Clock }): Promise<number> {
  await deleteSayingsBefore(house.tx, new Date(house.clock.now().getTime() - gapDays * 86_400_000));
  return deleteUnsaidGaps(house.tx);
}

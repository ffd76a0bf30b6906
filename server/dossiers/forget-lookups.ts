import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { hourMs } from "./lock-out.ts";
import { deleteTries, deleteTriesOf } from "./lookup-store.ts";

/** Tries older than this serve no lock any more and are forgotten by a daily job. */
export const lookupDays = 30;

export async function forgetLookups(house: { tx: Tx; clock: Clock }): Promise<number> {
  return deleteTries(house.tx, new Date(house.clock.now().getTime() - lookupDays * 86_400_000));
}

/**
 * Forgets one contact's tries, but for the wrong ones that a lock still counts (two hours): or
 * erasing one's data would be the way to go on guessing.
 */
export async function forgetLookupsOf(
  house: { tx: Tx; clock: Clock },
  contactId: string,
): Promise<void> {
  const since = new Date(house.clock.now().getTime() - 2 * hourMs);
  await deleteTriesOf(house.tx, contactId, since);
}

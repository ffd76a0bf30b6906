import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { codeMemoryMs } from "./lock-out.ts";
import { deleteTries, deleteTriesOf } from "./lookup-store.ts";

/** Tries older than this serve no lock any more and are forgotten by a daily job. */
const lookupDays = 30;

/** For the daily job; how many were forgotten. */
export async function forgetLookups(house: { tx: Tx; clock: Clock }): Promise<number> {
  return deleteTries(house.tx, new Date(house.clock.now().getTime() - lookupDays * 86_400_000));
}

/**
 * Forgets one contact's tries, but for the wrong ones of a day, which a lock still counts: or
 * erasing one's data would be the way to go on guessing.
 */
export async function forgetLookupsOf(
  house: { tx: Tx; clock: Clock },
  contactId: string,
): Promise<void> {
  const since = new Date(house.clock.now().getTime() - codeMemoryMs);
  await deleteTriesOf(house.tx, contactId, since);
}

import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { deleteTries } from "./lookup-store.ts";

/** Tries older than this serve no lock any more and are forgotten by a daily job. */
export const lookupDays = 30;

export async function forgetLookups(house: { tx: Tx; clock: Clock }): Promise<number> {
  return deleteTries(house.tx, new Date(house.clock.now().getTime() - lookupDays * 86_400_000));
}

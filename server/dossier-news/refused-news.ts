import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { mostAgeMs } from "../outbox/letter.ts";
import { dropUndoneCalls, turnRefusedToCalls } from "./call-store.ts";

/** What could not be told by a letter goes on to the list of calls; gives how many. */
export async function refusedNews({ tx, clock }: { tx: Tx; clock: Clock }): Promise<number> {
  await dropUndoneCalls(tx);
  return turnRefusedToCalls(tx, new Date(clock.now().getTime() - 2 * mostAgeMs));
}

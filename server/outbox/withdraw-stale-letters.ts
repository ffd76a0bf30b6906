import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { withdrawStale } from "./letter-store.ts";

/**
 * Letters that would be outdated by now end as withdrawn. The senders pass them over in any case;
 * whoever posted them looks whether there is something else to say. Gives how many.
 */
export function withdrawStaleLetters({ tx, clock }: { tx: Tx; clock: Clock }): Promise<number> {
  return withdrawStale(tx, clock.now());
}

import { vietnamDate } from "../calendar/vietnam-date.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { mostAgeMs } from "../outbox/letter.ts";
import { dropPastCalls, turnRefusedToCalls } from "./call-store.ts";

/** What could not be told by a letter goes on to the list of calls; gives how many. */
export async function refusedNews({ tx, clock }: { tx: Tx; clock: Clock }): Promise<number> {
  const now = clock.now();
  const calls = await turnRefusedToCalls(
    tx,
    new Date(now.getTime() - mostAgeMs.broken - mostAgeMs.busy),
  );
  await dropPastCalls(tx, vietnamDate(now));
  return calls;
}

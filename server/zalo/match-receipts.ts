import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { dropReceipts, settleReceipts } from "./receipt-store.ts";

/** So long a receipt waits for its letter. */
const mostWaitMs = 3_600_000;

/** Tells letters what came of them on citizens' phones. */
export async function matchReceipts({ tx, clock }: { tx: Tx; clock: Clock }): Promise<void> {
  await settleReceipts(tx);
  await dropReceipts(tx, new Date(clock.now().getTime() - mostWaitMs));
}

import type { Clock } from "../clock.ts";
import type { Database } from "../db.ts";
import { groupCommit } from "../group-commit.ts";
import { keepReceipts, type Receipt } from "./receipt-store.ts";

/**
 * Notes what one account's letters have come to; many calls at a time share one statement. A receipt
 * may come before the answer of its sending, so nothing is looked up here: matchReceipts does it.
 */
export function noteReceipts(
  { db, clock }: { db: Pick<Database, "prisma">; clock: Clock },
  bot: string,
): (receipts: readonly Receipt[]) => Promise<void> {
  const keep = groupCommit(
    async (batch: Receipt[]) => {
      await keepReceipts(db.prisma, bot, batch, clock.now());
      return batch;
    },
    { most: 500, parallel: 1 },
  );
  return async (receipts) => {
    await Promise.all(receipts.map((receipt) => keep(receipt)));
  };
}

import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { announce } from "../signals.ts";
import { markSeen } from "./notice-store.ts";

/** Which of a person's notices they have seen: one, those about one ticket, or all. */
export type Seen = { id: bigint } | { ticketId: string } | "all";

/** Marks notices as seen and tells the open pages of that person; false: there were none new. */
export async function seeNotices(
  { tx, clock }: { tx: Tx; clock: Clock },
  staffId: string,
  seen: Seen,
): Promise<boolean> {
  const count = await markSeen(tx, staffId, seen === "all" ? {} : seen, clock.now());
  if (count > 0) await announce(tx, "notice", staffId);
  return count > 0;
}

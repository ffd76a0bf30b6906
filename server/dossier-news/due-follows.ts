import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { findDueFollows } from "./news-store.ts";

/** So many follows are listed at once. */
export const followBatch = 200;

/** Ids of follows whose news are to be planned now, but for those in `but`. */
export function dueFollows(
  { tx, clock }: { tx: Tx; clock: Clock },
  but: readonly string[],
): Promise<string[]> {
  return findDueFollows(tx, { now: clock.now(), but, most: followBatch });
}

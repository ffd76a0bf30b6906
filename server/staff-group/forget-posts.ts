import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { deleteOldPosts } from "./post-store.ts";

/** Messages of the group are known by their ids for so long, to take them back if need be. */
const keptMs = 365 * 86_400_000;

/** Forgets what was sent to the staff's group a year ago and more. */
export async function forgetOldPosts({ tx, clock }: { tx: Tx; clock: Clock }): Promise<void> {
  await deleteOldPosts(tx, new Date(clock.now().getTime() - keptMs));
}

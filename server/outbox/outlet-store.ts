import type { Tx } from "../db.ts";
import type { Bucket } from "./allowance.ts";

export type Outlet = { channel: string; bot: string };

/** Holds a bot's bucket until the end of the transaction: all processes share it. */
export async function lockOutlet(
  tx: Tx,
  { channel, bot }: Outlet,
  now: Date,
): Promise<Bucket & { pausedUntil: Date | null }> {
  const rows = await tx.$queryRaw<(Bucket & { pausedUntil: Date | null })[]>`
    INSERT INTO outlet AS o (channel, bot, tokens, counted_at) VALUES (${channel}, ${bot}, 1, ${now})
    ON CONFLICT (channel, bot) DO UPDATE SET channel = o.channel
    RETURNING tokens, counted_at AS "countedAt", paused_until AS "pausedUntil"`;
  const [bucket] = rows;
  if (!bucket) throw new Error("The outlet's row is gone");
  return bucket;
}

export async function saveBucket(tx: Tx, { channel, bot }: Outlet, bucket: Bucket): Promise<void> {
  await tx.$executeRaw`
    UPDATE outlet SET tokens = ${bucket.tokens}, counted_at = ${bucket.countedAt}
    WHERE channel = ${channel} AND bot = ${bot}`;
}

/** No letter of this bot leaves before `until`. */
export async function pauseOutlet(tx: Tx, { channel, bot }: Outlet, until: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE outlet SET paused_until = ${until} WHERE channel = ${channel} AND bot = ${bot}`;
}

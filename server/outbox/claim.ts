import type { Pace } from "../../bot/channel.ts";
import type { Clock } from "../clock.ts";
import type { Database } from "../db.ts";
import { refill } from "./allowance.ts";
import { type ClaimedLetter, claimLetters } from "./letter-store.ts";
import { claimMs } from "./letter.ts";
import { lockOutlet, type Outlet, saveBucket } from "./outlet-store.ts";

export type Claimed = {
  letters: ClaimedLetter[];
  /** Milliseconds until the bot may send again, when its bucket was the limit; else 0. */
  waitMs: number;
};

/**
 * Takes up to `most` letters of one bot for this process to send, within the pace that all
 * processes share. Committed before anything is sent: a letter is never taken twice.
 */
export function claim(
  house: { db: Pick<Database, "transaction">; clock: Clock },
  outlet: Outlet & { pace: Pace },
  { name, most }: { name: string; most: number },
): Promise<Claimed> {
  return house.db.transaction(async (tx) => {
    const now = house.clock.now();
    const { pausedUntil, ...bucket } = await lockOutlet(tx, outlet, now);
    const pausedMs = pausedUntil ? pausedUntil.getTime() - now.getTime() : 0;
    if (pausedMs > 0) return { letters: [], waitMs: pausedMs };
    const { perSecond, contactMs, groupMs } = outlet.pace;
    const full = refill(bucket, perSecond, now);
    if (full.tokens < 1) return { letters: [], waitMs: ((1 - full.tokens) / perSecond) * 1000 };
    const letters = await claimLetters(tx, {
      channel: outlet.channel,
      bot: outlet.bot,
      name,
      now,
      until: new Date(now.getTime() + claimMs),
      most: Math.min(most, Math.floor(full.tokens)),
      contactMs,
      groupMs,
    });
    if (letters.length > 0) {
      await saveBucket(tx, outlet, { ...full, tokens: full.tokens - letters.length });
    }
    return { letters, waitMs: 0 };
  });
}

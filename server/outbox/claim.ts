import type { Pace } from "../../bot/channel.ts";
import type { Clock } from "../clock.ts";
import type { Database } from "../db.ts";
import { type ClaimedLetter, claimLetters, type ClaimRow } from "./claim-store.ts";
import { claimMs } from "./letter.ts";

export type Outlet = { channel: string; bot: string; pace: Pace };

export type Claimed = {
  letters: ClaimedLetter[];
  /** More letters wait than were taken. */
  more: boolean;
  /** Milliseconds until it is worth to ask again; undefined: nothing waits. */
  waitMs?: number;
};

/**
 * Takes up to `most` letters of one bot for this process to send, within the pace that all
 * processes share. Committed before anything is sent: a letter is never taken twice.
 */
export async function claim(
  house: { db: Pick<Database, "prisma">; clock: Clock },
  outlet: Outlet,
  { name, most }: { name: string; most: number },
): Promise<Claimed> {
  const now = house.clock.now();
  const until = new Date(now.getTime() + claimMs);
  const rows = await claimLetters(house.db.prisma, { ...outlet, name, most, now, until });
  const letters = rows.filter((row): row is ClaimRow & ClaimedLetter => row.id != null);
  const [first] = rows;
  if (!first || letters.length > 0) return { letters, more: first?.more ?? false };
  if (!first.more) return { letters, more: false };
  return { letters, more: true, waitMs: waitOf(first, outlet.pace.perSecond, now) };
}

/** Letters wait, but none may leave: for the pause, the bucket, or the contacts' own time. */
function waitOf(row: ClaimRow, perSecond: number, now: Date): number {
  if (row.pausedMs > 0) return row.pausedMs;
  if (row.tokens < 1) return ((1 - row.tokens) / perSecond) * 1000;
  const ms = row.nextAt ? row.nextAt.getTime() - now.getTime() : 0;
  // Due but not taken: an earlier letter of the contact is on its way, and its end will ring.
  return ms > 0 ? ms : 250;
}

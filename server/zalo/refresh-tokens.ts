import { setTimeout as pause } from "node:timers/promises";
import type { AccessToken } from "../../bot/zalo/zalo-access.ts";
import { openZaloOAuth, type TokenPair } from "../../bot/zalo/zalo-oauth.ts";
import type { Clock } from "../clock.ts";
import type { ZaloConfig } from "../config/zalo-config.ts";
import type { Database } from "../db.ts";
import { holdLock } from "../lock.ts";
import type { Log } from "../log.ts";
import { accessOf } from "./access-of.ts";
import { askForReauth, type ReauthReason } from "./ask-for-reauth.ts";
import {
  beginRefresh,
  readTokens,
  replacePair,
  type SealedPair,
  type StoredTokens,
  unbeginRefresh,
} from "./token-store.ts";
import { zaloSeal } from "./zalo-seal.ts";

export type RefreshHouse = { db: Database; clock: Clock; log: Log; secretKey: string };

export type RefreshTimes = {
  /** How long Zalo's answer is waited for. */
  timeoutMs: number;
  /** So long after a refresh there is no other, whatever came of it. */
  restMs: number;
};

const usual: RefreshTimes = { timeoutMs: 10_000, restMs: 15_000 };

/**
 * Gives the function that takes a new pair for the tokens seen, unless somebody has done so by now.
 * One refresher at a time among all processes, under a lock that it holds until the pair is kept;
 * a new pair is kept before its first use. After an uncertain answer Zalo is asked once more with
 * the same token; what it refuses then, or at once, needs a person. Throws when the database is away.
 */
export function openRefresher(
  house: RefreshHouse,
  oa: ZaloConfig,
  { timeoutMs, restMs }: RefreshTimes = usual,
): (seen: StoredTokens) => Promise<AccessToken> {
  const { db, clock } = house;
  const oauth = openZaloOAuth({ ...oa, timeoutMs });
  const seal = zaloSeal(house.secretKey);
  let triedAt: Date | undefined;
  /** A pair that Zalo gave while the database was away: lost, it would cost a new consent. */
  let unkept: { row: StoredTokens; pair: SealedPair } | undefined;

  const keep = async (): Promise<void> => {
    if (!unkept) return;
    await replacePair(db.prisma, unkept.row, unkept.pair);
    unkept = undefined;
  };
  const current = async (): Promise<AccessToken> =>
    accessOf(seal, await readTokens(db.prisma, oa.oaId));
  const take = async (row: StoredTokens, pair: TokenPair): Promise<AccessToken> => {
    unkept = { row, pair: seal.pair(oa.oaId, pair, clock.now()) };
    await keep();
    house.log.info({ channel: "zalo" }, "a new pair of tokens was kept");
    return current();
  };
  const giveUp = async (row: StoredTokens, reason: ReauthReason): Promise<AccessToken> => {
    await askForReauth(house, row, reason);
    return current();
  };
  const refresh = async (row: StoredTokens): Promise<AccessToken> => {
    const token = seal.refresh(row);
    if (token === undefined) return giveUp(row, "unreadable");
    triedAt = clock.now();
    if (!(await beginRefresh(db.prisma, row, triedAt))) return current();
    const first = await oauth.refresh(token);
    const answer = first.kind === "unknown" ? await oauth.refresh(token) : first;
    const inDoubt = first.kind === "unknown" || row.refreshingSince !== null;
    if (answer.kind === "pair") return take(row, answer.pair);
    if (answer.kind === "refused") return giveUp(row, inDoubt ? "lost" : "refused");
    if (!inDoubt && answer.kind !== "unknown") await unbeginRefresh(db.prisma, row);
    house.log.warn({ channel: "zalo", reason: answer.kind }, "tokens were not refreshed");
    return away;
  };
  const isResting = (): boolean => {
    const since = triedAt ? clock.now().getTime() - triedAt.getTime() : restMs;
    return since >= 0 && since < restMs;
  };

  return async (seen) => {
    const free = await waitForLock(db, `zalo-tokens:${oa.oaId}`, 2 * timeoutMs + 5000);
    if (!free) return away;
    try {
      await keep();
      const row = await readTokens(db.prisma, oa.oaId);
      if (row?.version !== seen.version || row.state !== "good") return accessOf(seal, row);
      return isResting() ? away : await refresh(row);
    } finally {
      // A lock that can't be given back is lost with its connection anyway.
      await free().catch(() => {});
    }
  };
}

const away = { ok: false, reason: "away" } as const;

/** Whoever has the lock refreshes: then its pair is ours too. */
async function waitForLock(db: Database, name: string, mostMs: number) {
  for (let waited = 0; ; waited += stepMs) {
    const free = await holdLock(db, name);
    if (free || waited >= mostMs) return free;
    await pause(stepMs);
  }
}

const stepMs = 100;

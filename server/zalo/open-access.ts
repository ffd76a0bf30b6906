import type { AccessToken, ZaloAccess } from "../../bot/zalo/zalo-access.ts";
import type { ZaloConfig } from "../config/zalo-config.ts";
import { accessOf } from "./access-of.ts";
import { openRefresher, type RefreshHouse, type RefreshTimes } from "./refresh-tokens.ts";
import { readTokens, type StoredTokens } from "./token-store.ts";
import { zaloSeal } from "./zalo-seal.ts";

export type ZaloKeeper = ZaloAccess & {
  /** Takes a new pair well before the old one ends; that also keeps a silent account connected. */
  refreshAhead(): Promise<void>;
  /** Why there was no token when one was wanted here a moment ago; undefined: nothing is wrong. */
  trouble(): "no_consent" | "needs_reauth" | "sign_in_away" | undefined;
};

/** A token this close to its end may end on its way to Zalo. */
const lastMs = 60_000;
/** A new pair is taken so long before the old one ends. */
export const aheadMs = 6 * 3_600_000;

/**
 * The keeper of one account's tokens. They lie in the database, and are read there each time: what
 * another process has put in their place holds at once. May be opened many times.
 */
export function openZaloAccess(
  house: RefreshHouse,
  oa: ZaloConfig,
  times?: RefreshTimes,
): ZaloKeeper {
  const { db, clock, log } = house;
  const seal = zaloSeal(house.secretKey);
  const refresh = openRefresher(house, oa, times);
  let running: Promise<AccessToken> | undefined;
  let trouble: { name: ReturnType<ZaloKeeper["trouble"]>; at: Date } | undefined;

  const refreshOnce = (row: StoredTokens): Promise<AccessToken> =>
    (running ??= refresh(row).finally(() => (running = undefined)));
  const isOver = (row: StoredTokens, ms: number): boolean =>
    row.state === "good" && row.accessExpiresAt.getTime() - clock.now().getTime() < ms;
  const read = () => readTokens(db.prisma, oa.oaId);
  const answer = async (work: () => Promise<AccessToken>): Promise<AccessToken> => {
    const token = await work().catch((error: unknown): AccessToken => {
      log.error({ err: error, channel: "zalo" }, "tokens could not be read or kept");
      return { ok: false, reason: "away" };
    });
    trouble = token.ok ? undefined : { name: troubleNames[token.reason], at: clock.now() };
    return token;
  };

  return {
    token: () =>
      answer(async () => {
        const row = await read();
        const token = accessOf(seal, row);
        // What can't be read any more is told to a person under the lock.
        const isLost = row?.state === "good" && !token.ok;
        return row && (isLost || isOver(row, lastMs)) ? refreshOnce(row) : token;
      }),
    renew: (stale) =>
      answer(async () => {
        const row = await read();
        const token = accessOf(seal, row);
        return row && token.ok && token.value === stale ? refreshOnce(row) : token;
      }),
    refreshAhead: async () => {
      await answer(async () => {
        const row = await read();
        if (!row || !isOver(row, aheadMs)) return accessOf(seal, row);
        const token = await refreshOnce(row);
        // The old token is still good when Zalo's sign-in is away.
        return !token.ok && token.reason === "away" && !isOver(row, lastMs)
          ? accessOf(seal, row)
          : token;
      });
    },
    trouble: () => {
      const age = trouble ? clock.now().getTime() - trouble.at.getTime() : troubleMs;
      return age < troubleMs ? trouble?.name : undefined;
    },
  };
}

/** While letters wait a token is wanted every minute; older trouble may be over. */
const troubleMs = 150_000;

/** As failures of letters are called, so that the console says the same. */
const troubleNames = {
  not_connected: "no_consent",
  needs_reauth: "needs_reauth",
  away: "sign_in_away",
} as const;

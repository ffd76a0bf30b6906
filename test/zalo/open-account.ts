import type { ZaloConfig } from "../../server/config/zalo-config.ts";
import type { Database } from "../../server/db.ts";
import { openLog } from "../../server/log.ts";
import { openZaloAccess, type ZaloKeeper } from "../../server/zalo/open-access.ts";
import { putPair } from "../../server/zalo/token-store.ts";
import { zaloSeal } from "../../server/zalo/zalo-seal.ts";
import type { FakeZalo } from "../support/fake-zalo/fake-zalo.ts";

export const secretKey = "a key for tests and nothing else";

/** What points a server at a fake Zalo, as the environment would. */
export function zaloConfig(zalo: FakeZalo, more: Partial<ZaloConfig> = {}): ZaloConfig {
  const { appId, appSecret, oaId, oaSecret, apiRoot, oauthRoot, businessRoot } = zalo;
  return {
    ...{ appId, appSecret, oaId, oaSecret, apiRoot, oauthRoot, businessRoot },
    mediaHosts: [zalo.mediaHost],
    sendsProof: false,
    webhookToleranceMs: 3 * 3_600_000,
    hasButtons: false,
    perSecond: 50,
    fileBytes: 5 * 1_048_576,
    spending: {
      isAllowed: false,
      mostADay: 0,
      prices: { consultation: 55, templateByUid: 300, templateByPhone: 300 },
    },
    ...more,
  };
}

/** A log whose lines can be read. */
export function readableLog() {
  const lines: string[] = [];
  return { lines, log: openLog("debug", { write: (line) => void lines.push(line) }) };
}

export type Account = {
  access: ZaloKeeper;
  lines: string[];
  /** As another process on the same database has it. */
  another(db?: Database): ZaloKeeper;
};

/** The keeper of an account that was connected at the fake's present time. */
export async function openAccount(
  db: Database,
  zalo: FakeZalo,
  /** Long for a busy machine; short where an answer never comes. */
  timeoutMs = 10_000,
): Promise<Account> {
  const { lines, log } = readableLog();
  const { accessToken: access, refreshToken: refresh, expiresIn } = zalo.issueTokens();
  const pair = { access, refresh, seconds: Number(expiresIn) };
  await putPair(db.prisma, zalo.oaId, zaloSeal(secretKey).pair(zalo.oaId, pair, zalo.now()));
  const times = { timeoutMs, restMs: 15_000 };
  const open = (on: Database): ZaloKeeper =>
    openZaloAccess({ db: on, clock: zalo, log, secretKey }, zaloConfig(zalo), times);
  return { access: open(db), lines, another: (on = db) => open(on) };
}

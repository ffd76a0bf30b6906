import type { AccessToken, ZaloAccess } from "../../bot/zalo/zalo-access.ts";
import { openZaloApi } from "../../bot/zalo/zalo-api.ts";
import { openZaloOAuth } from "../../bot/zalo/zalo-oauth.ts";
import type { Clock } from "../clock.ts";
import type { ZaloConfig } from "../config/zalo-config.ts";
import type { Database } from "../db.ts";
import type { Result } from "../result.ts";
import { tokenHash } from "../staff/token-hash.ts";
import { useConsent } from "./consent-store.ts";
import { readAccount } from "./oa-profile.ts";
import { keepProfile, putPair } from "./token-store.ts";
import { zaloSeal } from "./zalo-seal.ts";

/** What Zalo sent the officer's browser back with; empty: it was not there. */
export type ConsentAnswer = { code: string; oaId: string; state: string; staffId: string };

/**
 * `no_consent`: begun by nobody or by another person, used, or its ten minutes are over.
 * `declined`: no code came. `refused`: Zalo gave no tokens for it. `away`: nothing was sent.
 */
export type ConsentRefusal =
  | "no_consent"
  | "declined"
  | "other_account"
  | "refused"
  | "away"
  | "unknown";

/**
 * Ends a consent: takes the tokens for its code and keeps them, once Zalo has said that they are of
 * the configured account. Calls Zalo, so it must run outside of a transaction.
 */
export async function finishConsent(
  house: { db: Database; clock: Clock; secretKey: string },
  oa: ZaloConfig,
  { code, oaId, state, staffId }: ConsentAnswer,
): Promise<Result<undefined, ConsentRefusal>> {
  const { db, clock } = house;
  const seal = zaloSeal(house.secretKey);
  const stateHash = state ? tokenHash(state) : undefined;
  const now = clock.now();
  const begun = await db.transaction((tx) => useConsent(tx, { stateHash, staffId, now }));
  const verifier = begun && seal.openVerifier(begun.stateHash, begun.verifier);
  if (verifier === undefined) return refuse("no_consent");
  if (!code) return refuse("declined");
  if (oaId && oaId !== oa.oaId) return refuse("other_account");
  const answer = await openZaloOAuth(oa).exchange(code, verifier);
  switch (answer.kind) {
    case "pair":
      break;
    case "refused":
    case "unknown":
      return refuse(answer.kind);
    case "busy":
    case "not_sent":
      return refuse("away");
  }
  const issuedAt = clock.now();
  const account = await readAccount(apiWith(oa, answer.pair.access, clock));
  // The address tells the account as well, but anybody can write an address.
  if (account && account.oaId !== oa.oaId) return refuse("other_account");
  if (!account && !oaId) return refuse("unknown");
  await db.transaction(async (tx) => {
    await putPair(tx, oa.oaId, seal.pair(oa.oaId, answer.pair, issuedAt));
    if (account) await keepProfile(tx, oa.oaId, account.profile, issuedAt);
  });
  return { ok: true, value: undefined };
}

function refuse(reason: ConsentRefusal) {
  return { ok: false, reason } as const;
}

/** With tokens that are not kept yet: those of another account must not take the place of ours. */
function apiWith(oa: ZaloConfig, value: string, clock: Clock) {
  const token: AccessToken = { ok: true, value };
  const access: ZaloAccess = {
    token: () => Promise.resolve(token),
    renew: () => Promise.resolve({ ok: false, reason: "away" }),
  };
  const proof = oa.sendsProof ? { appSecret: oa.appSecret } : {};
  return openZaloApi({ root: oa.apiRoot, access, now: () => clock.now(), ...proof });
}

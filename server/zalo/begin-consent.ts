import { createHash } from "node:crypto";
import type { Clock } from "../clock.ts";
import type { ZaloConfig } from "../config/zalo-config.ts";
import type { Tx } from "../db.ts";
import type { Ids } from "../ids.ts";
import { tokenHash } from "../staff/token-hash.ts";
import { deleteConsents, insertConsent } from "./consent-store.ts";
import { zaloSeal } from "./zalo-seal.ts";

/** As long as the code is good that Zalo sends back. */
const consentMs = 10 * 60_000;

/**
 * Begins a consent (OAuth v4 with PKCE) and gives the address of Zalo's page that asks for it. It
 * is good for ten minutes, once, and for this person alone.
 */
export async function beginConsent(
  { tx, clock, ids, secretKey }: { tx: Tx; clock: Clock; ids: Ids; secretKey: string },
  oa: Pick<ZaloConfig, "oauthRoot" | "appId" | "codeVerifier">,
  { staffId, redirectUri }: { staffId: string; redirectUri: string },
): Promise<string> {
  const now = clock.now();
  const state = ids.token();
  const verifier = oa.codeVerifier ?? newVerifier(ids);
  const stateHash = tokenHash(state);
  await deleteConsents(tx, now);
  await insertConsent(tx, {
    stateHash,
    verifier: zaloSeal(secretKey).verifier(stateHash, verifier),
    staffId,
    expiresAt: new Date(now.getTime() + consentMs),
  });
  const query = new URLSearchParams({
    app_id: oa.appId,
    redirect_uri: redirectUri,
    code_challenge: challengeOf(verifier),
    state,
  });
  return `${oa.oauthRoot}/permission?${query.toString()}`;
}

/** S256, which Zalo does not name in the address. */
export function challengeOf(verifier: string): string {
  return createHash("sha256").update(verifier, "ascii").digest("base64url");
}

/** 43 letters and digits: 256 bits and more. */
function newVerifier(ids: Ids): string {
  const most = `${ids.token()}${ids.token()}`.replaceAll(/[^A-Za-z0-9]/g, "");
  return most.slice(0, 43);
}

import type { TokenPair } from "../../bot/zalo/zalo-oauth.ts";
import { deriveKey } from "../settings/derive-key.ts";
import { openSeal, seal } from "../settings/seal.ts";
import type { SealedPair, StoredTokens } from "./token-store.ts";

export type ZaloSeal = {
  pair(oaId: string, pair: TokenPair, issuedAt: Date): SealedPair;
  /** Undefined: sealed under another SECRET_KEY, or changed. */
  access(row: StoredTokens): string | undefined;
  refresh(row: StoredTokens): string | undefined;
  verifier(stateHash: string, verifier: string): string;
  openVerifier(stateHash: string, sealed: string): string | undefined;
};

/** Zalo gives "three months". */
const refreshMs = 90 * 86_400_000;

/** Keeps the secrets of an Official Account unreadable in the database and its backups. */
export function zaloSeal(secretKey: string): ZaloSeal {
  const key = deriveKey(secretKey, "zalo tokens");
  return {
    pair: (oaId, { access, refresh, seconds }, issuedAt) => ({
      access: seal(key, `${oaId} access`, access),
      refresh: seal(key, `${oaId} refresh`, refresh),
      accessExpiresAt: new Date(issuedAt.getTime() + seconds * 1000),
      refreshExpiresAt: new Date(issuedAt.getTime() + refreshMs),
      issuedAt,
    }),
    access: ({ oaId, access }) => openSeal(key, `${oaId} access`, access),
    refresh: ({ oaId, refresh }) => openSeal(key, `${oaId} refresh`, refresh),
    verifier: (stateHash, verifier) => seal(key, `${stateHash} verifier`, verifier),
    openVerifier: (stateHash, sealed) => openSeal(key, `${stateHash} verifier`, sealed),
  };
}

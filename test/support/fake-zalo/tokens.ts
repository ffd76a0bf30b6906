import { createHash, randomBytes } from "node:crypto";
import type { Settings } from "./options.ts";
import { Refusal } from "./refusal.ts";

const hourMs = 3_600_000;
const codeMs = 600_000;
/** "Three months" in Zalo's words. */
const refreshMs = 90 * 24 * hourMs;
const accessMs = 25 * hourMs;

export type TokenPair = { accessToken: string; refreshToken: string; expiresIn: string };

export type Tokens = {
  /** A code for a granted consent: once, and within ten minutes. */
  grant(challenge: string): string;
  exchange(code: string, verifier: string): TokenPair;
  refresh(token: string): TokenPair;
  /** Tokens without the way through a consent. */
  issue(): TokenPair;
  check(accessToken: string): "valid" | "expired" | "unknown";
  /** The account took its consent back: no token works any more. */
  revoke(): void;
  /** All that was given is so much older. */
  age(ms: number): void;
  counts(): TokenCounts;
};

export type TokenCounts = {
  exchanges: number;
  refreshes: number;
  /** Refresh tokens that were shown a second time, and refused. */
  reused: number;
  /** Access tokens that work now. */
  live: number;
  latest: TokenPair | undefined;
};

export function openTokens(settings: Settings, now: () => number): Tokens {
  const codes = new Map<string, { challenge: string; until: number; isUsed: boolean }>();
  const access = new Map<string, number>();
  const refresh = new Map<string, { until: number; isUsed: boolean }>();
  const counts = { exchanges: 0, refreshes: 0, reused: 0 };
  let latest: TokenPair | undefined;

  const issue = (): TokenPair => {
    if (!settings.keepsOldAccessToken) access.clear();
    latest = {
      accessToken: `at_${randomBytes(24).toString("base64url")}`,
      refreshToken: `rt_${randomBytes(24).toString("base64url")}`,
      expiresIn: String(accessMs / 1000),
    };
    access.set(latest.accessToken, now() + accessMs);
    refresh.set(latest.refreshToken, { until: now() + refreshMs, isUsed: false });
    return latest;
  };

  return {
    grant(challenge) {
      const code = randomBytes(24).toString("base64url");
      codes.set(code, { challenge, until: now() + codeMs, isUsed: false });
      return code;
    },
    exchange(code, verifier) {
      const known = codes.get(code);
      if (known === undefined || known.isUsed)
        throw new Refusal(-14012, "Invalid authorization code");
      if (known.until < now()) throw new Refusal(-14012, "Authorization code expired");
      known.isUsed = true;
      const challenge = createHash("sha256").update(verifier, "ascii").digest("base64url");
      if (!/^[A-Za-z0-9]{43}$/.test(verifier) || challenge !== known.challenge)
        throw new Refusal(-14012, "Invalid code verifier");
      counts.exchanges += 1;
      return issue();
    },
    refresh(token) {
      const known = refresh.get(token);
      if (known === undefined) throw new Refusal(-14024, "Invalid refresh token");
      if (known.isUsed) {
        counts.reused += 1;
        throw new Refusal(-14024, "Invalid refresh token");
      }
      if (known.until < now()) throw new Refusal(-14024, "Refresh token expired");
      known.isUsed = true;
      counts.refreshes += 1;
      return issue();
    },
    issue,
    check(token) {
      const until = access.get(token);
      if (until === undefined) return "unknown";
      return until < now() ? "expired" : "valid";
    },
    revoke() {
      access.clear();
      refresh.clear();
    },
    age(ms) {
      for (const [token, until] of access) access.set(token, until - ms);
      for (const known of [...refresh.values(), ...codes.values()]) known.until -= ms;
    },
    counts: () => ({
      ...counts,
      live: [...access.values()].filter((until) => until >= now()).length,
      latest,
    }),
  };
}

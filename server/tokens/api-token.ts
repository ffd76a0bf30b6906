import { createHash } from "node:crypto";

/** What other software may be allowed to do. */
export const apiScopes = ["dossiers.import"] as const;
export type ApiScope = (typeof apiScopes)[number];

export function isApiScope(word: string): word is ApiScope {
  return (apiScopes as readonly string[]).includes(word);
}

/** By this a token is known to be ours, where somebody finds one. */
const mark = "danhoi_";

export function spellToken(secret: string): string {
  return `${mark}${secret}`;
}

/** What is kept of a token: it is 256 bits of chance, so a plain hash can't be turned back. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** Whether the word can be a token at all. */
export function looksLikeToken(word: string): boolean {
  return /^danhoi_[A-Za-z0-9_-]{20,100}$/.test(word);
}

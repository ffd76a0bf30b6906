import { createHash, randomBytes } from "node:crypto";

export const recoveryCodeCount = 10;

/** 80 bits as four groups of letters and digits that can't be taken for one another. */
export function newRecoveryCode(): string {
  const letters = [...randomBytes(16)].map((byte) => alphabet[byte % alphabet.length]).join("");
  return (letters.match(/.{4}/g) ?? []).join("-");
}

/** What is kept of a code, however it was typed. Slow hashing is for guessable secrets: 80 bits
 * are not. */
export function recoveryCodeHash(staffId: string, typed: string): string {
  const code = typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, "");
  return createHash("sha256").update(`${staffId} ${code}`).digest("base64url");
}

const alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

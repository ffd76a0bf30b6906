import { createHmac } from "node:crypto";
import { deriveKey } from "../settings/derive-key.ts";

/** A code is shown for so long, and works for as long again. */
export const testCodeMs = 10 * 60_000;

/**
 * Six digits by which one member of the staff shows which conversation is theirs: they write them
 * to the account from their own phone. First the code to show now, then the one before it.
 */
export function testCodes(secretKey: string, staffId: string, now: Date): [string, string] {
  const slot = Math.floor(now.getTime() / testCodeMs);
  const key = deriveKey(secretKey, "test letters");
  const codeOf = (of: number): string => {
    const digest = createHmac("sha256", key).update(`${staffId} ${of}`).digest();
    return String(digest.readUInt32BE() % 1_000_000).padStart(6, "0");
  };
  return [codeOf(slot), codeOf(slot - 1)];
}

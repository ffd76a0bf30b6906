import { deriveKey } from "../settings/derive-key.ts";
import { openSeal, seal } from "../settings/seal.ts";

/** Seals the secret of a second factor for one person: moved to another's row it opens no more. */
export function sealSecret(secretKey: string, staffId: string, secret: string): string {
  return seal(keyOf(secretKey), staffId, secret);
}

/** Undefined when it was sealed for somebody else, under another SECRET_KEY, or changed. */
export function openSealed(secretKey: string, staffId: string, sealed: string): string | undefined {
  return openSeal(keyOf(secretKey), staffId, sealed);
}

function keyOf(secretKey: string): Buffer {
  return deriveKey(secretKey, "second factor");
}

import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { deriveKey } from "../settings/derive-key.ts";

/** Seals the secret of a second factor (AES-256-GCM) for one person: moved to another's row it
 * opens no more. */
export function sealSecret(secretKey: string, staffId: string, secret: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyOf(secretKey), nonce);
  cipher.setAAD(Buffer.from(staffId));
  const sealed = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
  const parts = [nonce, cipher.getAuthTag(), sealed].map((part) => part.toString("base64url"));
  return ["v1", ...parts].join(".");
}

/** Undefined when it was sealed for somebody else, under another SECRET_KEY, or changed. */
export function openSealed(secretKey: string, staffId: string, sealed: string): string | undefined {
  const [version, nonce = "", tag = "", words = ""] = sealed.split(".");
  if (version !== "v1") return undefined;
  try {
    const bytes = Buffer.from(nonce, "base64url");
    const cipher = createDecipheriv("aes-256-gcm", keyOf(secretKey), bytes, { authTagLength: 16 });
    cipher.setAAD(Buffer.from(staffId));
    cipher.setAuthTag(Buffer.from(tag, "base64url"));
    return cipher.update(words, "base64url", "utf8") + cipher.final("utf8");
  } catch {
    return undefined;
  }
}

function keyOf(secretKey: string): Buffer {
  return deriveKey(secretKey, "second factor");
}

import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/** Seals a secret (AES-256-GCM) for one place of the database: moved elsewhere it opens no more. */
export function seal(key: Buffer, place: string, secret: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  cipher.setAAD(Buffer.from(place));
  const sealed = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
  const parts = [nonce, cipher.getAuthTag(), sealed].map((part) => part.toString("base64url"));
  return ["v1", ...parts].join(".");
}

/** Undefined when it was sealed for another place, under another key, or changed. */
export function openSeal(key: Buffer, place: string, sealed: string): string | undefined {
  const [version, nonce = "", tag = "", words = ""] = sealed.split(".");
  if (version !== "v1") return undefined;
  try {
    const bytes = Buffer.from(nonce, "base64url");
    const cipher = createDecipheriv("aes-256-gcm", key, bytes, { authTagLength: 16 });
    cipher.setAAD(Buffer.from(place));
    cipher.setAuthTag(Buffer.from(tag, "base64url"));
    return cipher.update(words, "base64url", "utf8") + cipher.final("utf8");
  } catch {
    return undefined;
  }
}

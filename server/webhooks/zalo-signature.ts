import { createHash, timingSafeEqual } from "node:crypto";
import { readTimestamp } from "../../bot/zalo/read-timestamp.ts";

/** What a webhook call says of itself. */
export type SignedBody = {
  /** X-ZEvent-Signature: "mac=<hex>", "mac = <hex>" or the hex alone. */
  signature: string | undefined;
  /** X-ZEvent-Timestamp, and the field of the body: either may be the one that was signed. */
  headerTimestamp: string | undefined;
  bodyTimestamp: string | undefined;
  body: Buffer;
};

export type SignatureKeys = {
  appId: string;
  /** The key of the webhook page, not the application's secret. */
  oaSecret: string;
  /** How far the signed time may be from now; Zalo repeats the same body for two hours. */
  toleranceMs: number;
};

/**
 * Whether Zalo made it: SHA-256 over application id, raw body, timestamp and the account's secret
 * key. The comparison takes a time that tells nothing. An empty key fits nothing. A timestamp is
 * digits alone, so that no end of a body can be passed off as the beginning of a time.
 */
export function checkSignature(
  { signature, headerTimestamp, bodyTimestamp, body }: SignedBody,
  { appId, oaSecret, toleranceMs }: SignatureKeys,
  now: Date,
): "fits" | "stale" | "misfit" {
  const given = /^\s*(?:mac\s*=\s*)?([\da-f]{64})\s*$/i.exec(signature ?? "")?.[1];
  if (given === undefined || oaSecret === "") return "misfit";
  const mac = Buffer.from(given, "hex");
  const signed = [headerTimestamp, bodyTimestamp].find(
    (time) => time !== undefined && isDigits(time) && timingSafeEqual(macOf(time), mac),
  );
  if (signed === undefined) return "misfit";
  const at = readTimestamp(signed);
  const isNear = at && Math.abs(now.getTime() - at.getTime()) <= toleranceMs;
  return isNear ? "fits" : "stale";

  function macOf(time: string): Buffer {
    return createHash("sha256").update(appId).update(body).update(time).update(oaSecret).digest();
  }
}

function isDigits(time: string): boolean {
  return /^\d{1,20}$/.test(time);
}

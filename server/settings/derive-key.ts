import { hkdfSync } from "node:crypto";

/** 256 bits for one purpose of the house's secret key, so that no key serves two. */
export function deriveKey(secretKey: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync("sha256", secretKey, "", `dan-hoi ${purpose}`, 32));
}

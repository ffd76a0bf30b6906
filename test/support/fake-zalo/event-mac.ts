import { createHash } from "node:crypto";

/** The mac of a webhook: a plain SHA-256 over application, raw body, timestamp and the OA's secret. */
export function eventMac(
  appId: string,
  rawBody: string,
  timestamp: string,
  oaSecret: string,
): string {
  return createHash("sha256")
    .update(appId + rawBody + timestamp + oaSecret, "utf8")
    .digest("hex");
}

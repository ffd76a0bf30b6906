import { createHash } from "node:crypto";

/** What is kept of a cookie's or link's secret: who reads the table can't sign in with it. */
export function tokenHash(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

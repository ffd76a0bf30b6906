import { createHmac, timingSafeEqual } from "node:crypto";
import type { Request } from "express";

/** The hidden field that every form of a session carries; another site can't know it. */
export const csrfField = "csrf";

export function csrfToken(sessionToken: string): string {
  return createHmac("sha256", sessionToken).update("csrf").digest("base64url");
}

export function isCsrfToken(sessionToken: string, given: string): boolean {
  const expected = Buffer.from(csrfToken(sessionToken));
  const actual = Buffer.from(given);
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}

/**
 * Whether a POST comes from our own pages, as far as the browser says. Without either header it
 * is no browser, so nobody's cookie is being abused.
 */
export function isOwnOrigin(req: Request, publicUrl: URL | undefined): boolean {
  const site = req.headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin";
  const origin = req.headers.origin;
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  return host === req.headers.host || host === publicUrl?.host;
}

import type { Request } from "express";

/**
 * Whether another site's page made the browser send this. Programs that are no browser send
 * neither header and hold no citizen's cookie, so they may pass.
 */
export function isCrossSite(request: Request, publicUrl?: string): boolean {
  const fetchSite = request.get("sec-fetch-site");
  if (fetchSite && fetchSite !== "same-origin" && fetchSite !== "none") return true;
  const origin = request.get("origin");
  return origin !== undefined && !isOurs(origin, request.get("host"), publicUrl);
}

function isOurs(origin: string, host: string | undefined, publicUrl: string | undefined): boolean {
  if (!URL.canParse(origin)) return false; // also "null", of a page without an origin
  const { host: from, origin: whole } = new URL(origin);
  return from === host || (publicUrl !== undefined && whole === new URL(publicUrl).origin);
}

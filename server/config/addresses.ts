import { z } from "zod";

/** The root of an outside service: http(s), without a slash at the end. */
export function apiRoot() {
  return z
    .string()
    .refine((text) => /^https?:$/.test(urlOf(text)?.protocol ?? ""), "give an http(s) address")
    .transform((text) => text.replace(/\/+$/, ""));
}

/** What a token is sent to must be https, or on this very machine. */
export function parsePullUrl(text: string, context: z.RefinementCtx): URL {
  const url = urlOf(text);
  if (url && isEncryptedOrLocal(url) && !url.username) return url;
  context.addIssue("give an https address, such as https://motcua.example.vn/xuat/ho-so.xlsx");
  return z.NEVER;
}

/** Loopback may be plain http, for a try on one's own machine; all else must be https. */
export function parsePublicUrl(text: string, context: z.RefinementCtx): URL {
  const url = urlOf(text);
  if (
    url &&
    isEncryptedOrLocal(url) &&
    url.pathname === "/" &&
    !url.search &&
    !url.hash &&
    !url.username
  )
    return url;
  context.addIssue(
    "give the address citizens use, https and without a path: https://hoi.example.vn",
  );
  return z.NEVER;
}

export function isPostgresUrl(text: string): boolean {
  const url = urlOf(text);
  return url !== undefined && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1;
}

function isEncryptedOrLocal({ protocol, hostname }: URL): boolean {
  const isLoopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
  return protocol === "https:" || (protocol === "http:" && isLoopback);
}

function urlOf(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

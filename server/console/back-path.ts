import type { Request } from "express";

/** Where a person comes back to after a detour: the page asked for, or the one a form was on. */
export function backPath(req: Request): string | undefined {
  if (req.method === "GET") return safePath(req.originalUrl);
  const from = req.headers.referer;
  if (from === undefined || !URL.canParse(from)) return undefined;
  const { host, pathname, search } = new URL(from);
  return host === req.headers.host ? safePath(`${pathname}${search}`) : undefined;
}

/** Only a path of the console: a link from elsewhere can't send people to a foreign page. */
export function safePath(typed: string): string | undefined {
  return /^\/console([/?][\w./?=&%+-]*)?$/.test(typed) ? typed : undefined;
}

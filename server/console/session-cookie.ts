import { parseCookie } from "cookie";
import type { Request, Response } from "express";
import type { ConsoleHouse } from "./console-house.ts";

const name = "dan_hoi_console";

export function readSessionCookie(req: Request): string | undefined {
  return readCookie(req, name);
}

/** Ends with the browser's session; how long it is good for is decided by the server alone. */
export function setSessionCookie(house: CookieHouse, res: Response, token: string): void {
  res.cookie(name, token, cookieOptions(house));
}

export function clearSessionCookie(house: CookieHouse, res: Response): void {
  res.clearCookie(name, cookieOptions(house));
}

export type CookieHouse = Pick<ConsoleHouse, "publicUrl">;

export function cookieOptions(house: CookieHouse) {
  return {
    httpOnly: true,
    sameSite: "lax",
    secure: house.publicUrl?.protocol === "https:",
    path: "/console",
  } as const;
}

export function readCookie(req: Request, cookie: string): string | undefined {
  return parseCookie(req.headers.cookie ?? "")[cookie];
}

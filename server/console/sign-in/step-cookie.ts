import type { Request, Response } from "express";
import { type CookieHouse, cookieOptions, readCookie } from "../session-cookie.ts";

const name = "dan_hoi_step";

/** What makeStep gave: that this browser has just shown the right password. */
export function readStepCookie(req: Request): string {
  return readCookie(req, name) ?? "";
}

export function setStepCookie(house: CookieHouse, res: Response, step: string): void {
  res.cookie(name, step, cookieOptions(house));
}

export function clearStepCookie(house: CookieHouse, res: Response): void {
  res.clearCookie(name, cookieOptions(house));
}

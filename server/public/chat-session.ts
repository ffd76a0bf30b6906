import { createHash } from "node:crypto";
import { parseCookie } from "cookie";
import type { CookieOptions, Request, Response } from "express";
import type { PublicHouse } from "./public-house.ts";

type House = Pick<PublicHouse, "ids" | "publicUrl">;

/**
 * The address of the chat that this browser holds the key of. The key is a random cookie that no
 * script can read; the address in the database is its SHA-256, so who reads the database can't
 * open the chat. Undefined: the browser has no (well-formed) key.
 */
export function readChatAddress(house: House, request: Request): string | undefined {
  const token = parseCookie(request.headers.cookie ?? "")[cookieName(house)];
  return token && tokenShape.test(token) ? addressOf(token) : undefined;
}

/** The same, giving a browser without a key a new one. */
export function openChat(house: House, request: Request, response: Response): string {
  const address = readChatAddress(house, request);
  if (address) return address;
  const token = house.ids.token();
  response.cookie(cookieName(house), token, cookieOptions(house));
  return addressOf(token);
}

const tokenShape = /^[\w-]{43}$/;

function addressOf(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

/** "__Host-" keeps sites beside ours from planting a key of theirs; it asks for https. */
function cookieName(house: House): string {
  return isHttps(house) ? "__Host-dan_hoi_chat" : "dan_hoi_chat";
}

function cookieOptions(house: House): CookieOptions {
  return {
    httpOnly: true,
    sameSite: "lax",
    secure: isHttps(house),
    path: "/",
    maxAge: 180 * 24 * 3600 * 1000,
  };
}

function isHttps({ publicUrl }: House): boolean {
  return publicUrl?.startsWith("https:") ?? false;
}

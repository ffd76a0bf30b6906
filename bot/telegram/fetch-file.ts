import { GrammyError } from "grammy";
import type { FetchedFile } from "../channel.ts";
import { openAgent } from "../connection.ts";
import { download } from "../download.ts";
import { toDelivery } from "./failure.ts";
import { type TelegramAccess, telegramApi } from "./telegram-api.ts";

/**
 * Fetches files from Telegram: where it lies is asked by getFile, and is good for an hour. What
 * Telegram says is never passed on, as its addresses hold the token.
 */
export function telegramFiles(
  { token, apiRoot }: TelegramAccess,
  timeoutMs = 30_000,
): (ref: string, mostBytes: number) => Promise<FetchedFile> {
  const root = apiRoot.replace(/\/+$/, "");
  const api = telegramApi({ token, apiRoot }, timeoutMs);
  const agent = openAgent(root, timeoutMs / 2);
  return async (ref, mostBytes) => {
    try {
      const file = await api.getFile(ref);
      if ((file.file_size ?? 0) > mostBytes) return { kind: "refused", reason: "too_big" };
      const place = file.file_path;
      if (place === undefined || !isPlain(place)) return { kind: "refused", reason: "lost" };
      const address = `${root}/file/bot${token}/${place}`;
      const found = await download(address, { agent, mostBytes, timeoutMs });
      // Telegram sends nobody elsewhere.
      return found.kind === "elsewhere" ? { kind: "busy", retryAfterMs: 2000 } : found;
    } catch (error) {
      return toFetched(error);
    }
  };
}

function isPlain(place: string): boolean {
  return /^[\w./-]{1,500}$/.test(place) && !place.includes("..") && !place.startsWith("/");
}

function toFetched(error: unknown): FetchedFile {
  if (error instanceof GrammyError && error.error_code === 400) {
    if (/too big/i.test(error.description ?? "")) return { kind: "refused", reason: "too_big" };
    // "wrong file_id or the file is temporarily unavailable" is one answer for both.
    return /temporarily/i.test(error.description ?? "")
      ? { kind: "busy", retryAfterMs: 5000 }
      : { kind: "refused", reason: "lost" };
  }
  const fate = toDelivery(error);
  if (fate.kind === "broken") return { kind: "broken", reason: fate.reason };
  return { kind: "busy", retryAfterMs: fate.kind === "busy" ? fate.retryAfterMs : 2000 };
}

import { createHmac, timingSafeEqual } from "node:crypto";
import { deriveKey } from "../settings/derive-key.ts";

/** A link for a channel that can't carry a file works so many days. */
const linkDays = 30;

const dayMs = 86_400_000;

type House = { secretKey: string; publicUrl: string };

/**
 * Where whoever holds the link may fetch one file of a letter: its id, the day it ends, and a mark
 * that only we can make. It names nobody.
 */
export function fileLink({ secretKey, publicUrl }: House, id: string, now: Date): string {
  const lastDay = Math.floor(now.getTime() / dayMs) + linkDays;
  const path = `/tep/${id}/${lastDay}/${markOf(secretKey, id, lastDay)}`;
  return `${publicUrl.replace(/\/+$/, "")}${path}`;
}

/** Whether the three parts of a link are ours, and its days are not over. */
export function isFileLink(
  secretKey: string,
  { id, lastDay, mark }: { id: string; lastDay: string; mark: string },
  now: Date,
): boolean {
  if (!/^[0-9a-f-]{36}$/.test(id) || !/^\d{1,6}$/.test(lastDay)) return false;
  if (Math.floor(now.getTime() / dayMs) > Number(lastDay)) return false;
  const right = Buffer.from(markOf(secretKey, id, Number(lastDay)));
  const given = Buffer.from(mark);
  return right.length === given.length && timingSafeEqual(right, given);
}

function markOf(secretKey: string, id: string, lastDay: number): string {
  const key = deriveKey(secretKey, "file links");
  return createHmac("sha256", key).update(`${id}/${lastDay}`).digest("base64url");
}

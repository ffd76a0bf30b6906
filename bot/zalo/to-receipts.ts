import { readTimestamp } from "./read-timestamp.ts";
import type { ZaloEvent } from "./zalo-event.ts";

/** Zalo's word that a letter came to the citizen's phone, or was seen there. */
export type ZaloReceipt = {
  /** Zalo's id of the message; or our letter's own, as "letter:17", where Zalo gives that back. */
  externalId: string;
  kind: "arrived" | "seen";
  at: Date;
};

/**
 * The receipts of one event: of consultations by message id, of templates by the tracking id that
 * we gave, which is the letter's (its fields stand in `message` or beside it).
 */
export function toReceipts(
  event: ZaloEvent,
  kind: ZaloReceipt["kind"],
  now: Date,
): readonly ZaloReceipt[] {
  const { message } = event;
  const at =
    readTimestamp(message?.delivery_time ?? event.delivery_time) ??
    readTimestamp(event.timestamp) ??
    now;
  const letter = message?.tracking_id ?? event.tracking_id;
  if (letter !== undefined && /^\d{1,18}$/.test(letter)) {
    return [{ externalId: `letter:${letter}`, kind, at }];
  }
  const ids = [message?.msg_id ?? event.msg_id, ...(message?.msg_ids ?? [])];
  const known = new Set(ids.filter((id) => id !== undefined));
  return [...known].map((externalId) => ({ externalId, kind, at }));
}

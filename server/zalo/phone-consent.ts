import type { Phone } from "../../bot/dialogue/parse-phone.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { consentedPhone, endConsent, saveConsent } from "./phone-consent-store.ts";

type House = { tx: Tx; clock: Clock };

/**
 * A contact agrees to get notices by Zalo at a telephone number, of their own free will; kept with
 * its time (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15).
 */
export async function agreeToNotices(
  { tx, clock }: House,
  contactId: string,
  phone: Phone,
): Promise<void> {
  await saveConsent(tx, { contactId, phone: `84${phone.slice(1)}`, now: clock.now() });
}

/** They want them no longer, at once. False: they had not agreed. */
export function declineNotices({ tx, clock }: House, contactId: string): Promise<boolean> {
  return endConsent(tx, contactId, clock.now());
}

/** Where notices may go, for whoever sends them: 84…, or nowhere. */
export function noticePhone(
  { tx }: Pick<House, "tx">,
  contactId: string,
): Promise<string | undefined> {
  return consentedPhone(tx, contactId);
}

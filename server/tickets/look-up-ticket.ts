import { timingSafeEqual } from "node:crypto";
import type { GuardedLookup } from "../../bot/dossier-desk.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { guardLookup } from "../dossiers/guard-lookup.ts";
import { networkId } from "../dossiers/keyed-hash.ts";
import { readPhone } from "./phone-view.ts";
import { type PublicTicket, readPublicTimeline } from "./public-timeline-view.ts";
import { parseTicketCode } from "./ticket-code.ts";

/** Who looks up: somebody in a chat, or on the public page, known by their network alone. */
export type LookupWho = { kind: "contact"; id: string } | { kind: "network"; address: string };

/**
 * Looks a ticket of whatever channel up by its code and the last four digits of the phone given
 * with it. An unknown code, wrong digits, a ticket without a phone and a sealed one are one answer
 * after the same work. Guarded like the look-up of dossiers.
 */
export function lookUpTicket(
  house: { tx: Tx; clock: Clock; secretKey: string },
  typed: { who: LookupWho; code: string; lastFourDigits: string },
): Promise<GuardedLookup<PublicTicket>> {
  const { tx, secretKey } = house;
  const { who } = typed;
  const contactId = who.kind === "contact" ? who.id : networkId(secretKey, who.address);
  const code = parseTicketCode(typed.code) ?? typed.code.trim().toUpperCase();
  return guardLookup(house, { contactId, code }, async () => {
    // What else there is to read is read once the digits are right: its time would tell.
    const phone = await readPhone(tx, code);
    return endsIn(phone ?? "", typed.lastFourDigits) ? readPublicTimeline(tx, code) : undefined;
  });
}

function endsIn(phone: string, typed: string): boolean {
  const kept = phone.replaceAll(/\D/g, "").slice(-4).padStart(4, "x");
  const given = typed.replaceAll(/\D/g, "").slice(-4).padStart(4, "-");
  return timingSafeEqual(Buffer.from(kept), Buffer.from(given));
}

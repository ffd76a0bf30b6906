import { forgetAttachmentsOf } from "../attachments/forget-attachments.ts";
import { forgetGapsOf } from "../catalogue/forget-gaps.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { forgetFollowsOf } from "../dossier-news/follow-dossier.ts";
import { forgetLookupsOf } from "../dossiers/forget-lookups.ts";
import { forgetCallsOf } from "../hotline/forget-calls.ts";
import { announce } from "../signals.ts";
import { forgetSlipsOf } from "../slips/slip-store.ts";
import { pseudonymiseTickets } from "../tickets/pseudonymise-tickets.ts";
import { eraseTalk } from "./erase-store.ts";

/**
 * Erases what is kept of a contact at their word (Luật 91/2025/QH15): messages, letters, the state
 * of the talk, look-ups, followed dossiers and their news, questions on the gap list, their number
 * at the hotline, pictures and files. Tickets stay without name, address, phone and the link to the
 * chat, since archival law keeps feedback that an office has registered. The turns stay for the
 * statistics: they hold no words. The address stays for the letter that says so; nothing hangs on
 * it any more.
 */
export async function eraseContact(
  house: { tx: Tx; clock: Clock },
  contactId: string,
): Promise<void> {
  await forgetCallsOf(house, contactId);
  await forgetAttachmentsOf(house.tx, contactId);
  await forgetSlipsOf(house.tx, contactId);
  await pseudonymiseTickets(house, contactId);
  await forgetLookupsOf(house, contactId);
  await forgetFollowsOf(house.tx, contactId);
  await forgetGapsOf(house.tx, contactId);
  await eraseTalk(house.tx, contactId, house.clock.now());
  await announce(house.tx, "conversation_changed", contactId);
}

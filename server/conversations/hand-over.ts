import type { TicketReceipt } from "../../bot/desk.ts";
import { announce } from "../signals.ts";
import { addCitizenWords } from "../tickets/add-citizen-words.ts";
import { openQuestionCode, readReceipt } from "../tickets/citizen-ticket-view.ts";
import { openTicket } from "../tickets/open-ticket.ts";
import type { OpeningHouse } from "../tickets/ticket-house.ts";
import { setHandedOver } from "./hand-over-store.ts";

export type Caller = { id: string; channel: string };

/**
 * Calls a person: the assistant keeps silent from now on, and the citizen's words stand in a
 * question ticket, the one that is open already where there is one.
 */
export async function handOver(
  house: OpeningHouse,
  contact: Caller,
  words: string,
): Promise<TicketReceipt> {
  await setHandedOver(house.tx, contact.id, house.clock.now());
  await announce(house.tx, "conversation_changed", contact.id);
  return passOn(house, contact, words);
}

/** Words of a citizen whose talk a person of the staff has: into the open question ticket. */
export async function passOn(
  house: OpeningHouse,
  contact: Caller,
  words: string,
): Promise<TicketReceipt> {
  const code = await openQuestionCode(house.tx, contact.id);
  if (code) {
    await addCitizenWords(house, { code, contactId: contact.id, words });
    return readReceipt(house.tx, code);
  }
  const { id: _, ...receipt } = await openTicket(house, {
    kind: "cau_hoi",
    category: "khac",
    what: words,
    channel: contact.channel,
    contactId: contact.id,
    by: { kind: "citizen" },
  });
  return receipt;
}

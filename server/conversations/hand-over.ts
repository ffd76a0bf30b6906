import type { TicketReceipt } from "../../bot/desk.ts";
import type { AttachmentLimits } from "../attachments/attachment.ts";
import { sendAlong } from "../attachments/send-along.ts";
import { announce } from "../signals.ts";
import { addCitizenWords } from "../tickets/add-citizen-words.ts";
import { openQuestionCode, readReceipt } from "../tickets/citizen-ticket-view.ts";
import { openTicket } from "../tickets/open-ticket.ts";
import type { OpeningHouse } from "../tickets/ticket-house.ts";
import { setHandedOver } from "./hand-over-store.ts";

export type Caller = { id: string; channel: string };
type House = OpeningHouse & { attachmentLimits: AttachmentLimits };

/**
 * Calls a person: the assistant keeps silent from now on, and the citizen's words stand in a
 * question ticket, the one that is open already where there is one.
 */
export async function handOver(
  house: House,
  contact: Caller,
  words: string,
): Promise<TicketReceipt> {
  await setHandedOver(house.tx, contact.id, house.clock.now());
  await announce(house.tx, "conversation_changed", contact.id);
  return passOn(house, contact, words);
}

/**
 * Words and files of a citizen whose talk a person of the staff has: into the open question
 * ticket.
 */
export async function passOn(
  house: House,
  contact: Caller,
  words: string,
  attachments: readonly string[] = [],
): Promise<TicketReceipt> {
  const known = await openQuestionCode(house.tx, contact.id);
  if (known) await addCitizenWords(house, { code: known, contactId: contact.id, words });
  const code = known ?? (await openQuestion(house, contact, words));
  await sendAlong(house, code, { ids: attachments, contactId: contact.id });
  return readReceipt(house.tx, code);
}

async function openQuestion(house: House, contact: Caller, words: string): Promise<string> {
  const { code } = await openTicket(house, {
    kind: "cau_hoi",
    category: "khac",
    what: words,
    channel: contact.channel,
    contactId: contact.id,
    by: { kind: "citizen" },
  });
  return code;
}

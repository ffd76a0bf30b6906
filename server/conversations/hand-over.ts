import type { TicketReceipt } from "../../bot/desk.ts";
import type { AttachmentLimits } from "../attachments/attachment.ts";
import { sendAlong } from "../attachments/send-along.ts";
import { announce } from "../signals.ts";
import { addCitizenWords } from "../tickets/add-citizen-words.ts";
import { openQuestionCode, readReceipt } from "../tickets/citizen-ticket-view.ts";
import { openTicket } from "../tickets/open-ticket.ts";
import type { OpeningHouse } from "../tickets/ticket-house.ts";
import { isWithColleague } from "./colleague-store.ts";
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
  const known = await openQuestionCode(house.tx, contact.id);
  return readReceipt(house.tx, await keepWords(house, contact, words, known));
}

/**
 * Words and files of a citizen whose talk a person of the staff has: into the open question ticket.
 * Without one they are not kept while a colleague reads them in the channel's own tool.
 */
export async function passOn(
  house: House,
  contact: Caller,
  words: string,
  attachments: readonly string[] = [],
): Promise<void> {
  const known = await openQuestionCode(house.tx, contact.id);
  if (known === undefined && (await isWithColleague(house.tx, contact.id))) return;
  const code = await keepWords(house, contact, words, known);
  await sendAlong(house, code, { ids: attachments, contactId: contact.id });
}

async function keepWords(
  house: House,
  contact: Caller,
  words: string,
  known: string | undefined,
): Promise<string> {
  if (known === undefined) return openQuestion(house, contact, words);
  await addCitizenWords(house, { code: known, contactId: contact.id, words });
  return known;
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

import type { Ask } from "../../bot/staff/ask.ts";
import { refusalWords, toasts } from "../../bot/staff/toasts.ts";
import { chooseUnit, draftShown, mediaNotSent } from "../../bot/staff/words.ts";
import type { Action } from "../staff/may.ts";
import { addNote } from "../tickets/add-note.ts";
import { extendTicket } from "../tickets/extend-ticket.ts";
import { tidyWords } from "../tickets/tidy-words.ts";
import { type Acting, answerIn, auditDeed } from "./acting.ts";
import { insertDraft, isDraftSource } from "./draft-store.ts";
import { findGroupTicket, findTicketOfTopic } from "./find-group-ticket.ts";
import { type GroupTicket, readUnitPage } from "./group-ticket-view.ts";
import { findAsk } from "./post-store.ts";
import { searchUnits } from "./search-units.ts";
import { newestEvent } from "./told-store.ts";
import { showWriting } from "./writing-shown.ts";

/**
 * Words written in a ticket's topic: the reply to a question of ours, else a draft of the answer to
 * the citizen, shown back before anything goes out. Elsewhere they are talk among colleagues.
 */
export async function takeWords(acting: Acting, text: string): Promise<void> {
  const asked = await askOf(acting);
  switch (asked?.kind) {
    case "unit":
      return findUnit(acting, asked.code, text);
    case "reason":
      return extend(acting, asked, text);
    case "answer":
    case undefined:
      return keepDraft(acting, text);
  }
}

/** Changed words of a message replace the draft that was made of them; else they mean nothing. */
export async function takeReworded(acting: Acting, text: string): Promise<void> {
  const { house, staff, message } = acting;
  const source = message.messageId;
  if (source && (await isDraftSource(house.tx, staff.id, source))) await keepDraft(acting, text);
}

export async function takeNote(acting: Acting, text: string): Promise<void> {
  const ticket = await topicTicket(acting, "ticket.note");
  if (!ticket) return;
  const { house, staff } = acting;
  const noted = await addNote(house, { code: ticket.code, staff, text });
  const outcome = noted.ok ? "done" : noted.reason;
  await auditDeed(acting, { action: "ticket.note", code: ticket.code, outcome });
  const words = noted.ok ? toasts.noted : refusalWords(noted.reason);
  await answerIn(acting, ticket.id, { text: words });
}

export async function takeMedia(acting: Acting): Promise<void> {
  const ticket = await topicTicket(acting, "ticket.answer");
  if (ticket) await answerIn(acting, ticket.id, mediaNotSent());
}

async function keepDraft(acting: Acting, typed: string): Promise<void> {
  const ticket = await topicTicket(acting, "ticket.answer");
  const text = tidyWords(typed);
  if (!ticket || !text) return;
  const { house, staff, message } = acting;
  const seenEvent = await newestEvent(house.tx, ticket.id);
  const source = message.messageId ?? "";
  const draft = { ticketId: ticket.id, staffId: staff.id, text, seenEvent, source };
  await showWriting(acting, ticket, text);
  const id = String(await insertDraft(house.tx, draft, house.clock.now()));
  const shown = { id, code: ticket.code, writer: staff.displayName, text };
  await answerIn(acting, ticket.id, draftShown(shown));
}

async function findUnit(acting: Acting, code: string, words: string): Promise<void> {
  const { house, staff } = acting;
  const found = await findGroupTicket(house.tx, { code, staff, action: "ticket.forward" });
  if (!found.ok) return;
  const ids = await searchUnits(house.tx, words);
  const page = await readUnitPage(house.tx, { page: 0, ids });
  // One page of the best: a longer list is read by a longer name.
  const search = words.trim().slice(0, 60);
  const reply = chooseUnit({ ...page, isLast: true, page: 0, code, search });
  await answerIn(acting, found.value.id, reply, { kind: "unit", code });
}

async function extend(
  acting: Acting,
  { code, days }: Extract<Ask, { kind: "reason" }>,
  reason: string,
): Promise<void> {
  const { house, staff } = acting;
  const found = await findGroupTicket(house.tx, { code, staff, action: "ticket.extend" });
  if (!found.ok) return;
  const limit = { amount: days, unit: "working_days" } as const;
  const extended = await extendTicket(house, { code, staff, reason, ...limit });
  const outcome = extended.ok ? "done" : extended.reason;
  await auditDeed(acting, { action: "ticket.extend", code, outcome });
  const words = extended.ok ? toasts.extended : refusalWords(extended.reason);
  await answerIn(acting, found.value.id, { text: words });
}

/** The ticket of the topic that was written in, if this person may do that there; else they are told. */
async function topicTicket(acting: Acting, action: Action): Promise<GroupTicket | undefined> {
  const { house, staff, message } = acting;
  const { address: chat, thread } = message;
  const topic = { place: house.place, chat, thread };
  const found = await findTicketOfTopic(house.tx, topic, { staff, action });
  if (found?.ok) return found.value;
  if (found?.reason === "not_allowed") {
    const ticket = await findTicketOfTopic(house.tx, topic, { staff, action: "ticket.view" });
    if (ticket?.ok) await answerIn(acting, ticket.value.id, { text: refusalWords(found.reason) });
  }
  return undefined;
}

async function askOf({ house, message }: Acting): Promise<Ask | undefined> {
  if (!message.replyTo?.isOurs) return undefined;
  const { messageId } = message.replyTo;
  return findAsk(house.tx, house.place, { chat: message.address, messageId });
}

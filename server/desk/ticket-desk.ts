import type { TicketDesk, TicketLookup, TicketSummary } from "../../bot/desk.ts";
import { readLastFiles } from "../attachments/answer-files-view.ts";
import { sendAlong } from "../attachments/send-along.ts";
import { addCitizenWords } from "../tickets/add-citizen-words.ts";
import { categoriesIn, categoryGroups } from "../tickets/categories.ts";
import { readOwnTicket, readOwnTickets, readReceipt } from "../tickets/citizen-ticket-view.ts";
import { closeOwnTicket } from "../tickets/close-ticket.ts";
import { linkTicket } from "../tickets/link-ticket.ts";
import { isLinkable } from "../tickets/linkable-view.ts";
import { lookUpTicket } from "../tickets/look-up-ticket.ts";
import { openTicket } from "../tickets/open-ticket.ts";
import { type PublicTicket, readPublicTimeline } from "../tickets/public-timeline-view.ts";
import { rateTicket } from "../tickets/rate-ticket.ts";
import { similarTickets } from "../tickets/similar-tickets-view.ts";
import { parseTicketCode } from "../tickets/ticket-code.ts";
import type { TurnDesk } from "./turn-desk.ts";

export function openTicketDesk({ house, contact }: TurnDesk): TicketDesk {
  const own = async (typed: string): Promise<TicketSummary | undefined> => {
    const code = parseTicketCode(typed);
    return code ? readOwnTicket(house.tx, contact.id, code) : undefined;
  };
  return {
    categoryGroups: () => groups,
    similar: async ({ what, where }) => {
      const among = { contactId: contact.id };
      return similarTickets(house.tx, { words: `${what} ${where}`, among });
    },
    open: async (draft) => {
      const { channel, id: contactId } = contact;
      const opened = { ...draft, channel, contactId, by: { kind: "citizen" } as const };
      const { code } = await openTicket(house, opened);
      await sendAlong(house, code, { ids: draft.attachments ?? [], contactId });
      return readReceipt(house.tx, code);
    },
    status: async (code) => {
      const value = await own(code);
      if (!value) return { ok: false, reason: "not_found" };
      const told = await readPublicTimeline(house.tx, value.code);
      const files = await readLastFiles(house.tx, value.code);
      const steps = told && toLookup(told).steps;
      return { ok: true, value: { ...value, files, ...(steps && { steps }) } };
    },
    mine: () => readOwnTickets(house.tx, contact.id, 5),
    addWords: async (code, words, attachments = []) => {
      const contactId = contact.id;
      const added = await addCitizenWords(house, { code, contactId, words });
      if (!added.ok) return added;
      await sendAlong(house, added.value.code, { ids: attachments, contactId });
      const value = await own(code);
      return value ? { ok: true, value } : { ok: false, reason: "not_found" };
    },
    lookUp: async (code, lastFourDigits) => {
      const who = { kind: "contact", id: contact.id } as const;
      const found = await lookUpTicket(house, { who, code, lastFourDigits });
      if (!found.ok) return found;
      const canLink = await isLinkable(house.tx, found.value.code);
      return {
        ok: true,
        value: { ...toLookup(found.value), ...(canLink && { isLinkable: true }) },
      };
    },
    link: async (code) => {
      const linked = await linkTicket(house, { contactId: contact.id, code });
      return linked.ok ? { ok: true } : linked;
    },
    close: async (code) => {
      const closed = await closeOwnTicket(house, { code, contactId: contact.id });
      return closed.ok ? { ok: true } : closed;
    },
    rate: async (code, stars) => {
      const rated = await rateTicket(house, { code, contactId: contact.id, stars });
      return rated.ok ? { ok: true } : rated;
    },
  };
}

const groups = categoryGroups.map(({ id, label }) => ({
  ...{ id, label },
  categories: categoriesIn(id).map((category) => ({ id: category.id, label: category.label })),
}));

/** What the office wrote is left out: it may name the citizen, and anybody may have the code. */
function toLookup({ timeline, ...ticket }: PublicTicket): TicketLookup {
  return { ...ticket, steps: timeline.map(({ at, words }) => ({ at, words })) };
}

import type { TicketDesk, TicketSummary } from "../../bot/desk.ts";
import { addCitizenWords } from "../tickets/add-citizen-words.ts";
import { ticketCategories } from "../tickets/categories.ts";
import { readOwnTicket, readOwnTickets } from "../tickets/citizen-ticket-view.ts";
import { closeOwnTicket } from "../tickets/close-ticket.ts";
import { openTicket } from "../tickets/open-ticket.ts";
import { rateTicket } from "../tickets/rate-ticket.ts";
import { parseTicketCode } from "../tickets/ticket-code.ts";
import type { TurnDesk } from "./turn-desk.ts";

export function openTicketDesk({ house, contact }: TurnDesk): TicketDesk {
  const own = async (typed: string): Promise<TicketSummary | undefined> => {
    const code = parseTicketCode(typed);
    return code ? readOwnTicket(house.tx, contact.id, code) : undefined;
  };
  return {
    categories: () => ticketCategories.map(({ id, label }) => ({ id, label })),
    open: async (draft) => {
      const { channel, id: contactId } = contact;
      const opened = { ...draft, channel, contactId, by: { kind: "citizen" } as const };
      const { id: _, ...receipt } = await openTicket(house, opened);
      return receipt;
    },
    status: async (code) => {
      const value = await own(code);
      return value ? { ok: true, value } : { ok: false, reason: "not_found" };
    },
    mine: () => readOwnTickets(house.tx, contact.id, 5),
    addWords: async (code, words) => {
      const added = await addCitizenWords(house, { code, contactId: contact.id, words });
      if (!added.ok) return added;
      const value = await own(code);
      return value ? { ok: true, value } : { ok: false, reason: "not_found" };
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

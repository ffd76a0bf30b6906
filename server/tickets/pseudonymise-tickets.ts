import { announce } from "../signals.ts";
import { takeBackWords } from "../staff-group/take-back-words.ts";
import { isOpen } from "./ticket.ts";
import { scrub } from "./scrub.ts";
import type { TicketHouse } from "./ticket-house.ts";
import {
  type PersonalTicket,
  deleteDraftsOf,
  findPersonalTickets,
  rewriteCopies,
  rewriteEvents,
  rewriteTicket,
} from "./personal-store.ts";
import { writeSearch } from "./search-store.ts";
import { insertEvent } from "./ticket-store.ts";

/**
 * Takes the person out of all tickets of a contact and unlinks them. A phản ánh or kiến nghị keeps
 * its matter and goes on: the office has registered it. Of a question or of praise nothing but the
 * row remains, and it is closed: there is nobody left to answer.
 */
export async function pseudonymiseTickets(house: TicketHouse, contactId: string): Promise<void> {
  for (const ticket of await findPersonalTickets(house.tx, contactId)) {
    await pseudonymise(house, ticket);
  }
}

async function pseudonymise({ tx, clock }: TicketHouse, ticket: PersonalTicket): Promise<void> {
  const now = clock.now();
  const isKept = ticket.kind === "phan_anh" || ticket.kind === "kien_nghi";
  const clean = (words: string) => (isKept ? scrub(words, ticket) : "***");
  await rewriteTicket(tx, ticket, clean, {
    at: now,
    ...(!isKept && isOpen(ticket.status) ? { status: "closed" } : {}),
  });
  await rewriteEvents(tx, ticket.id, clean);
  for (const heirId of await rewriteCopies(tx, ticket, clean)) await writeSearch(tx, heirId);
  await deleteDraftsOf(tx, ticket.id);
  await takeBackWords({ tx, clock }, ticket.id);
  await writeSearch(tx, ticket.id);
  await insertEvent(tx, {
    ticketId: ticket.id,
    at: now,
    kind: "erased",
    actor: "citizen",
    isPublic: false,
  });
  await announce(tx, "ticket_changed", ticket.code);
}

import type { Calendars } from "../calendar/calendars.ts";
import type { Result } from "../result.ts";
import { changeClock } from "./change-clock.ts";
import { findForContact } from "./find-ticket.ts";
import { moveTicket } from "./move-ticket.ts";
import type { TicketHouse } from "./ticket-house.ts";
import { tidyWords } from "./tidy-words.ts";

/**
 * Adds the citizen's words to a ticket of theirs. An answered one is open again, and a new answer
 * is due as if it had come in now. Blank words change nothing.
 */
export async function addCitizenWords(
  house: TicketHouse & { calendars: Calendars },
  { code, contactId, words }: { code: string; contactId: string; words: string },
): Promise<Result<{ code: string }, "not_found" | "ticket_closed">> {
  const found = await findForContact(house.tx, code, contactId);
  if (!found.ok) return found;
  const ticket = found.value;
  const text = tidyWords(words);
  if (!text) return { ok: true, value: { code: ticket.code } };
  const moved = await moveTicket(house, ticket, "citizen_wrote", {
    by: { kind: "citizen" },
    text,
    isPublic: true,
    change: ticket.status === "answered" ? changeClock(house, ticket, { kind: "restart" }) : {},
  });
  return moved.ok
    ? { ok: true, value: { code: ticket.code } }
    : { ok: false, reason: "ticket_closed" };
}

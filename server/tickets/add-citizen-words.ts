import { addWorkingDays } from "../calendar/add-working-days.ts";
import type { WorkingCalendar } from "../calendar/working-calendar.ts";
import type { Result } from "../result.ts";
import { findForContact } from "./find-ticket.ts";
import { moveTicket } from "./move-ticket.ts";
import type { TicketHouse } from "./ticket-house.ts";
import type { TicketChange, TicketRow } from "./ticket-store.ts";
import { tidyWords } from "./tidy-words.ts";
import { answerLimit } from "./time-limits.ts";

/**
 * Adds the citizen's words to a ticket of theirs. An answered one is open again, and a new answer
 * is due as if it had come in now. Blank words change nothing.
 */
export async function addCitizenWords(
  house: TicketHouse & { calendar: WorkingCalendar },
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
    change: ticket.status === "answered" ? newDueDate(house, ticket) : {},
  });
  return moved.ok
    ? { ok: true, value: { code: ticket.code } }
    : { ok: false, reason: "ticket_closed" };
}

function newDueDate(
  { clock, calendar }: TicketHouse & { calendar: WorkingCalendar },
  ticket: TicketRow,
): Pick<TicketChange, "dueAt" | "dueReason"> {
  if (!ticket.dueAt) return {}; // none was owed, as for praise and sealed information
  const limit = answerLimit(ticket);
  if (limit === undefined) return {};
  const due = addWorkingDays(calendar, clock.now(), limit);
  return { dueAt: due.at, dueReason: due.why };
}

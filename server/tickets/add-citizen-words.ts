import type { Calendars } from "../calendar/calendars.ts";
import { tellStaff } from "../notices/tell-staff.ts";
import type { Result } from "../result.ts";
import { changeClock } from "./change-clock.ts";
import { lockWithHeir } from "./merged-store.ts";
import { moveTicket, tellEvent } from "./move-ticket.ts";
import { parseTicketCode } from "./ticket-code.ts";
import type { TicketHouse } from "./ticket-house.ts";
import type { TicketChange, TicketRow } from "./ticket-store.ts";
import { tidyWords } from "./tidy-words.ts";

type WordsHouse = TicketHouse & { calendars: Calendars };

/**
 * Adds the citizen's words to a ticket of theirs. An answered one is open again, and a new answer
 * is due as if it had come in now; one that waited for them has its clock running on. Words on a
 * merged ticket reach the one that goes on in its place. Blank words change nothing.
 */
export async function addCitizenWords(
  house: WordsHouse,
  { code, contactId, words }: { code: string; contactId: string; words: string },
): Promise<Result<{ code: string }, "not_found" | "ticket_closed">> {
  const parsed = parseTicketCode(code);
  const found = parsed === undefined ? undefined : await lockWithHeir(house.tx, parsed);
  if (found?.ticket.contactId !== contactId) return { ok: false, reason: "not_found" };
  const { ticket, heir } = found;
  const text = tidyWords(words);
  if (!text) return { ok: true, value: { code: ticket.code } };
  const isOwn = heir.id === ticket.id;
  const by = { kind: "citizen" } as const;
  const moved = await moveTicket(house, heir, "citizen_wrote", {
    ...{ by, text },
    // Whose ticket goes on must not read what others say.
    isPublic: isOwn,
    ...(isOwn ? {} : { details: { code: ticket.code } }),
    change: clockAfter(house, heir),
  });
  if (!moved.ok) return { ok: false, reason: "ticket_closed" };
  if (!isOwn) await tellEvent(house, ticket, "citizen_wrote", { by, text, isPublic: true });
  await tellAssignee(house, heir);
  return { ok: true, value: { code: ticket.code } };
}

function clockAfter(house: WordsHouse, ticket: TicketRow): Omit<TicketChange, "status"> {
  if (ticket.status === "answered") return changeClock(house, ticket, { kind: "restart" });
  if (ticket.status !== "waiting_for_citizen") return {};
  return changeClock(house, ticket, { kind: "resume" });
}

async function tellAssignee(house: TicketHouse, ticket: TicketRow): Promise<void> {
  if (!ticket.assigneeId) return;
  const staffIds = [ticket.assigneeId];
  await tellStaff(house, { staffIds, kind: "citizen_wrote", ticketId: ticket.id });
}

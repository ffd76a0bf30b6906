import { ticketReopenedLetter } from "../../bot/texts/ticket-letters.ts";
import { addWorkingDays } from "../calendar/add-working-days.ts";
import type { WorkingCalendar } from "../calendar/working-calendar.ts";
import type { Result } from "../result.ts";
import { type StaffRefusal, findForStaff } from "./find-ticket.ts";
import { moveTicket } from "./move-ticket.ts";
import type { StaffActor, WritingHouse } from "./ticket-house.ts";
import { answerLimit } from "./time-limits.ts";
import { writeToCitizen } from "./write-to-citizen.ts";

/** Takes a closed or declined ticket up again, with a new date; the citizen is told. */
export async function reopenTicket(
  house: WritingHouse & { calendar: WorkingCalendar },
  { code, staff }: { code: string; staff: StaffActor },
): Promise<Result<{ code: string }, StaffRefusal | "wrong_status">> {
  const found = await findForStaff(house.tx, code, staff, "ticket.answer");
  if (!found.ok) return found;
  const ticket = found.value;
  const limit = ticket.dueAt ? answerLimit(ticket) : undefined;
  const due = limit && addWorkingDays(house.calendar, house.clock.now(), limit);
  const moved = await moveTicket(house, ticket, "reopen", {
    by: { kind: "staff", id: staff.id },
    isPublic: true,
    change: { closedAt: null, ...(due ? { dueAt: due.at, dueReason: due.why } : {}) },
  });
  if (!moved.ok) return moved;
  const letter = ticketReopenedLetter({ code: ticket.code, title: house.office.name });
  await writeToCitizen(house, ticket, letter);
  return { ok: true, value: { code: ticket.code } };
}

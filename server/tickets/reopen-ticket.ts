import { ticketReopenedLetter } from "../../bot/texts/ticket-letters.ts";
import type { Calendars } from "../calendar/calendars.ts";
import type { Result } from "../result.ts";
import { changeClock } from "./change-clock.ts";
import { type StaffRefusal, findForStaff } from "./find-ticket.ts";
import { moveTicket } from "./move-ticket.ts";
import type { StaffActor, WritingHouse } from "./ticket-house.ts";
import { writeToCitizen } from "./write-to-citizen.ts";

/** Takes a closed or declined ticket up again, with a new date; the citizen is told. */
export async function reopenTicket(
  house: WritingHouse & { calendars: Calendars },
  { code, staff }: { code: string; staff: StaffActor },
): Promise<Result<{ code: string }, StaffRefusal | "wrong_status">> {
  const found = await findForStaff(house.tx, code, staff, "ticket.answer");
  if (!found.ok) return found;
  const ticket = found.value;
  const moved = await moveTicket(house, ticket, "reopen", {
    by: { kind: "staff", id: staff.id },
    isPublic: true,
    change: { closedAt: null, ...changeClock(house, ticket, { kind: "restart" }) },
  });
  if (!moved.ok) return moved;
  const letter = ticketReopenedLetter({ code: ticket.code, title: house.office.name });
  await writeToCitizen(house, ticket, letter);
  return { ok: true, value: { code: ticket.code } };
}

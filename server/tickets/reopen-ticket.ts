import { ticketReopenedLetter } from "../../bot/texts/ticket-letters.ts";
import type { Calendars } from "../calendar/calendars.ts";
import type { Result } from "../result.ts";
import { changeClock } from "./change-clock.ts";
import { type StaffRefusal, findForStaff } from "./find-ticket.ts";
import { moveTicket } from "./move-ticket.ts";
import { tellCitizens } from "./tell-citizens.ts";
import type { StaffActor, WritingHouse } from "./ticket-house.ts";

/** Takes a closed or declined ticket up again, with a new date; the citizen is told. */
export async function reopenTicket(
  house: WritingHouse & { calendars: Calendars },
  { code, staff }: { code: string; staff: StaffActor },
): Promise<Result<{ code: string }, StaffRefusal | "wrong_status">> {
  const found = await findForStaff(house.tx, code, staff, "ticket.answer");
  if (!found.ok) return found;
  const ticket = found.value;
  const by = { kind: "staff", id: staff.id } as const;
  const moved = await moveTicket(house, ticket, "reopen", {
    ...{ by, isPublic: true },
    change: { closedAt: null, ...changeClock(house, ticket, { kind: "restart" }) },
  });
  if (!moved.ok) return moved;
  const title = house.office.name;
  const letterOf = (own: string) => ticketReopenedLetter({ code: own, title });
  await tellCitizens(house, ticket, letterOf, { kind: "reopened", by });
  return { ok: true, value: { code: ticket.code } };
}

import type { Calendars } from "../calendar/calendars.ts";
import type { Result } from "../result.ts";
import { changeClock } from "./change-clock.ts";
import { type StaffRefusal, findForStaff } from "./find-ticket.ts";
import { moveTicket } from "./move-ticket.ts";
import type { StaffActor, TicketHouse } from "./ticket-house.ts";

/**
 * The officer takes a ticket: it becomes theirs, and the citizen sees that it is in hand. The clock
 * of one that was with another body runs on.
 */
export async function acceptTicket(
  house: TicketHouse & { calendars: Calendars },
  { code, staff }: { code: string; staff: StaffActor },
): Promise<Result<{ code: string }, StaffRefusal | "wrong_status">> {
  const found = await findForStaff(house.tx, code, staff, "ticket.accept");
  if (!found.ok) return found;
  const ticket = found.value;
  const moved = await moveTicket(house, ticket, "accept", {
    by: { kind: "staff", id: staff.id },
    isPublic: true,
    change: { assigneeId: staff.id, ...changeClock(house, ticket, { kind: "resume" }) },
  });
  return moved.ok ? { ok: true, value: { code: ticket.code } } : moved;
}

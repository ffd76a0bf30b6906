import type { Calendars } from "../calendar/calendars.ts";
import { tellStaff } from "../notices/tell-staff.ts";
import type { Result } from "../result.ts";
import { findActor } from "../staff/staff-actor-view.ts";
import { changeClock } from "./change-clock.ts";
import { type StaffRefusal, findForStaff } from "./find-ticket.ts";
import { mayReceiveTicket } from "./may-receive-ticket.ts";
import { moveTicket } from "./move-ticket.ts";
import type { StaffActor, TicketHouse } from "./ticket-house.ts";

/**
 * Gives a ticket to a person of the staff, who is told. Refuses `unknown_assignee` for whoever is
 * not active or may not see this ticket. The event is for the staff alone.
 */
export async function assignTicket(
  house: TicketHouse & { calendars: Calendars },
  { code, staff, assigneeId }: { code: string; staff: StaffActor; assigneeId: string },
): Promise<Result<{ code: string }, StaffRefusal | "wrong_status" | "unknown_assignee">> {
  const found = await findForStaff(house.tx, code, staff, "ticket.assign");
  if (!found.ok) return found;
  const ticket = found.value;
  const assignee = await findActor(house.tx, assigneeId);
  if (!assignee || !mayReceiveTicket(assignee, ticket)) {
    return { ok: false, reason: "unknown_assignee" };
  }
  const moved = await moveTicket(house, ticket, "assign", {
    by: { kind: "staff", id: staff.id },
    isPublic: false,
    details: { staffId: assigneeId, staffName: assignee.displayName },
    change: {
      assigneeId,
      // What was with another body is ours again.
      ...(ticket.status === "forwarded" ? changeClock(house, ticket, { kind: "resume" }) : {}),
    },
  });
  if (!moved.ok) return moved;
  const staffIds = [assigneeId];
  await tellStaff(house, { staffIds, by: staff.id, kind: "assigned", ticketId: ticket.id });
  return { ok: true, value: { code: ticket.code } };
}

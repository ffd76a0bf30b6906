import type { Result } from "../result.ts";
import { may } from "../staff/may.ts";
import { findActor } from "../staff/staff-actor-view.ts";
import { type StaffRefusal, findForStaff } from "./find-ticket.ts";
import { mayViewTicket } from "./may-view-ticket.ts";
import { moveTicket } from "./move-ticket.ts";
import type { StaffActor, TicketHouse } from "./ticket-house.ts";

/**
 * Gives a ticket to a person of the staff. Refuses `unknown_assignee` for whoever is not active or
 * may not see this ticket. The event is for the staff alone.
 */
export async function assignTicket(
  house: TicketHouse,
  { code, staff, assigneeId }: { code: string; staff: StaffActor; assigneeId: string },
): Promise<Result<{ code: string }, StaffRefusal | "wrong_status" | "unknown_assignee">> {
  const found = await findForStaff(house.tx, code, staff, "ticket.assign");
  if (!found.ok) return found;
  const assignee = await findActor(house.tx, assigneeId);
  if (!assignee || !mayReceive(assignee, found.value)) {
    return { ok: false, reason: "unknown_assignee" };
  }
  const moved = await moveTicket(house, found.value, "assign", {
    by: { kind: "staff", id: staff.id },
    isPublic: false,
    details: { staffId: assigneeId, staffName: assignee.displayName },
    change: { assigneeId },
  });
  return moved.ok ? { ok: true, value: { code: found.value.code } } : moved;
}

/** Being given a ticket of another unit opens it to them; a sealed one stays the inspector's. */
function mayReceive(assignee: StaffActor, ticket: { restricted: boolean }): boolean {
  const theirs = { restricted: ticket.restricted, unitId: null, assigneeId: assignee.id };
  return may(assignee.role, "ticket.answer") && mayViewTicket(assignee, theirs);
}

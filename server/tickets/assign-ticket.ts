import type { Result } from "../result.ts";
import { isRole } from "../staff/role.ts";
import { type StaffRefusal, findForStaff } from "./find-ticket.ts";
import { maySeeTicket } from "./may-see-ticket.ts";
import { moveTicket } from "./move-ticket.ts";
import type { StaffActor, TicketHouse } from "./ticket-house.ts";
import { findAssignee } from "./ticket-store.ts";

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
  const role = await findAssignee(house.tx, assigneeId);
  if (role === undefined || !isRole(role) || !maySeeTicket(role, found.value)) {
    return { ok: false, reason: "unknown_assignee" };
  }
  const moved = await moveTicket(house, found.value, "assign", {
    by: { kind: "staff", id: staff.id },
    isPublic: false,
    change: { assigneeId },
  });
  return moved.ok ? { ok: true, value: { code: found.value.code } } : moved;
}

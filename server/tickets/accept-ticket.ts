import type { Result } from "../result.ts";
import { type StaffRefusal, findForStaff } from "./find-ticket.ts";
import { moveTicket } from "./move-ticket.ts";
import type { StaffActor, TicketHouse } from "./ticket-house.ts";

/** The officer takes a new ticket: it becomes theirs, and the citizen sees that it is in hand. */
export async function acceptTicket(
  house: TicketHouse,
  { code, staff }: { code: string; staff: StaffActor },
): Promise<Result<{ code: string }, StaffRefusal | "wrong_status">> {
  const found = await findForStaff(house.tx, code, staff, "ticket.accept");
  if (!found.ok) return found;
  const moved = await moveTicket(house, found.value, "accept", {
    by: { kind: "staff", id: staff.id },
    isPublic: true,
    change: { assigneeId: staff.id },
  });
  return moved.ok ? { ok: true, value: { code: found.value.code } } : moved;
}

import type { Tx } from "../db.ts";
import { isRole } from "../staff/role.ts";
import { mayReceiveTicket } from "./may-receive-ticket.ts";
import type { StaffActor } from "./ticket-house.ts";

/** Everybody to whom a ticket can be given, those of its own unit first. */
export async function readAssignees(
  tx: Tx,
  ticket: { restricted: boolean; unitId: string | null },
): Promise<{ id: string; name: string }[]> {
  const staff = await tx.staff.findMany({
    where: { isActive: true },
    orderBy: [{ displayName: "asc" }, { id: "asc" }],
    select: { id: true, role: true, displayName: true, unitId: true },
  });
  const able = staff.filter(({ id, role }) => {
    const actor: StaffActor | undefined = isRole(role) ? { id, role } : undefined;
    return actor !== undefined && mayReceiveTicket(actor, ticket);
  });
  const isNear = (one: { unitId: string | null }) => one.unitId === ticket.unitId;
  const ordered = [...able.filter(isNear), ...able.filter((one) => !isNear(one))];
  return ordered.map(({ id, displayName }) => ({ id, name: displayName }));
}

import type { Tx } from "../db.ts";
import { may } from "../staff/may.ts";
import { type Actor, findActor } from "../staff/staff-actor-view.ts";
import { isRole } from "../staff/role.ts";
import { type Visibility, mayViewTicket } from "./may-view-ticket.ts";

/**
 * Those who answer the tickets of a unit and may see this one: the people of the unit; where it
 * has none, those of the nearest unit above that has some. Without a unit, of the whole house.
 */
export async function readAnswerers(
  tx: Tx,
  unitId: string | null,
  ticket: Visibility,
): Promise<Actor[]> {
  const staff = await tx.staff.findMany({
    where: { unitId, isActive: true },
    orderBy: { id: "asc" },
    select: { id: true, role: true },
  });
  const answering = staff.filter(({ role }) => isRole(role) && may(role, "ticket.answer"));
  const actors: Actor[] = [];
  for (const { id } of answering) {
    const actor = await findActor(tx, id);
    if (actor && mayViewTicket(actor, ticket)) actors.push(actor);
  }
  if (actors.length > 0 || unitId === null) return actors;
  const unit = await tx.unit.findUnique({ where: { id: unitId }, select: { parentId: true } });
  return readAnswerers(tx, unit?.parentId ?? null, ticket);
}

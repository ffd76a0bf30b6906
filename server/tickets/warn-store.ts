import type { Tx } from "../db.ts";
import { isRole } from "../staff/role.ts";
import { mayViewTicket } from "./may-view-ticket.ts";
import { type TicketRow, ticketColumns } from "./ticket-store.ts";
import { awaitsStaff, ticketStatuses } from "./ticket.ts";
import type { WarnedPerson } from "./warn-recipients.ts";

const owed = ticketStatuses.filter(awaitsStaff);

/** Locks tickets with a warning to be given; two processes never take the same. */
export async function claimTicketsToWarn(tx: Tx, now: Date, most: number): Promise<TicketRow[]> {
  const claimed = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text AS id FROM ticket WHERE warn_at <= ${now} AND status = ANY(${owed})
    ORDER BY warn_at LIMIT ${most} FOR UPDATE SKIP LOCKED`;
  if (claimed.length === 0) return [];
  const where = { id: { in: claimed.map(({ id }) => id) } };
  const rows = await tx.ticket.findMany({ where, orderBy: { code: "asc" }, select: ticketColumns });
  return rows.map((row) => row as TicketRow);
}

/** A unit and all above it, the top last, then null; of a ticket without a unit: the top and null. */
export async function readUnitPath(tx: Tx, unitId: string | null): Promise<(string | null)[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE path (id, parent_id, step) AS (
      SELECT id, parent_id, 0 FROM unit
      WHERE CASE WHEN ${unitId}::uuid IS NULL THEN parent_id IS NULL ELSE id = ${unitId}::uuid END
      UNION ALL
      SELECT unit.id, unit.parent_id, step + 1 FROM unit JOIN path ON unit.id = path.parent_id
      WHERE step < 50
    )
    SELECT id::text AS id FROM path ORDER BY step`;
  return [...rows.map(({ id }) => id), null];
}

/** All active people of the staff who may see a ticket of that path. */
export async function readWarnedPeople(
  tx: Tx,
  ticket: TicketRow,
  path: readonly (string | null)[],
): Promise<WarnedPerson[]> {
  const staff = await tx.staff.findMany({
    where: { isActive: true },
    orderBy: { id: "asc" },
    select: { id: true, role: true, unitId: true },
  });
  return staff.flatMap(({ id, role, unitId }) => {
    if (!isRole(role)) return [];
    // Who works on the path sees what is below; who works elsewhere only what was given to them.
    const viewer = { id, role, ...(path.includes(unitId) ? {} : { units: [] }) };
    return mayViewTicket(viewer, ticket) ? [{ id, role, unitId }] : [];
  });
}

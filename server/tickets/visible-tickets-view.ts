import { Prisma } from "../db.ts";
import { may } from "../staff/may.ts";
import type { StaffActor } from "./ticket-house.ts";

/** The tickets that somebody of the staff may see, as mayViewTicket has it: for every list, count,
 * search and export. */
export function visibleTickets(viewer: StaffActor): Prisma.TicketWhereInput {
  const sealed = may(viewer.role, "ticket.view_restricted");
  if (!may(viewer.role, "ticket.view")) return { restricted: true, AND: { restricted: false } };
  if (!viewer.units) return sealed ? {} : { restricted: false };
  const own = [{ unitId: { in: [...viewer.units] } }, { assigneeId: viewer.id }];
  return sealed ? { OR: [{ restricted: true }, ...own] } : { restricted: false, OR: own };
}

/** The same as a condition for SQL by hand, on the columns of `ticket` (no alias). */
export function visibleTicketsSql(viewer: StaffActor): Prisma.Sql {
  const sealed = may(viewer.role, "ticket.view_restricted");
  if (!may(viewer.role, "ticket.view")) return Prisma.sql`false`;
  const open = viewer.units
    ? Prisma.sql`(ticket.unit_id = ANY(${[...viewer.units]}::uuid[])
        OR ticket.assignee_id = ${viewer.id}::uuid)`
    : Prisma.sql`true`;
  return sealed
    ? Prisma.sql`(ticket.restricted OR ${open})`
    : Prisma.sql`(NOT ticket.restricted AND ${open})`;
}

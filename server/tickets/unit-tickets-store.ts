import type { Tx } from "../db.ts";
import { type TicketRow, ticketColumns } from "./ticket-store.ts";
import { isOpen, ticketStatuses } from "./ticket.ts";

/** The running tickets of a unit, locked in the order of their codes. */
export async function lockRunningTicketsOf(tx: Tx, unitId: string): Promise<TicketRow[]> {
  const running = ticketStatuses.filter(isOpen);
  await tx.$queryRaw`
    SELECT id FROM ticket WHERE unit_id = ${unitId}::uuid AND status = ANY(${running})
    ORDER BY code FOR UPDATE`;
  const where = { unitId, status: { in: running } };
  const rows = await tx.ticket.findMany({ where, orderBy: { code: "asc" }, select: ticketColumns });
  return rows.map((row) => row as TicketRow);
}

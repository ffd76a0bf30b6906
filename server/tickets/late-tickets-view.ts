import type { TicketStatus } from "../../bot/desk.ts";
import type { Tx } from "../db.ts";
import { categoryOf } from "./categories.ts";
import type { StaffActor } from "./ticket-house.ts";
import { awaitsStaff, ticketStatuses } from "./ticket.ts";
import { visibleTickets } from "./visible-tickets-view.ts";

export type LateTicket = {
  code: string;
  summary: string;
  category: string;
  status: TicketStatus;
  dueAt: Date;
  unit?: string;
  assignee?: string;
};

export type LateTickets = {
  /** The longest overdue first. */
  items: LateTicket[];
  /** Of all, not only those listed. */
  total: number;
};

const owed = ticketStatuses.filter(awaitsStaff);

/** The tickets that should have been answered by now, as far as this person may see them. */
export async function readLateTickets(
  tx: Tx,
  { viewer, now, most }: { viewer: StaffActor; now: Date; most: number },
): Promise<LateTickets> {
  const where = { AND: [visibleTickets(viewer), { status: { in: owed }, dueAt: { lt: now } }] };
  const rows = await tx.ticket.findMany({
    where,
    orderBy: [{ dueAt: "asc" }, { code: "asc" }],
    take: most,
    select: columns,
  });
  const items = rows.flatMap(({ dueAt, unit, assignee, ...row }): LateTicket[] =>
    dueAt === null
      ? []
      : [
          {
            ...row,
            ...{ dueAt, status: row.status as TicketStatus },
            category: categoryOf(row.category).label,
            ...(unit ? { unit: unit.name } : {}),
            ...(assignee ? { assignee: assignee.displayName } : {}),
          },
        ],
  );
  return { items, total: await tx.ticket.count({ where }) };
}

const columns = {
  code: true,
  summary: true,
  category: true,
  status: true,
  dueAt: true,
  unit: { select: { name: true } },
  assignee: { select: { displayName: true } },
} as const;

import type { Tx } from "../db.ts";
import { awaitsStaff, isOpen, ticketStatuses } from "../tickets/ticket.ts";

export type Today = {
  open: number;
  late: number;
  answered: number;
  /** Turns since the day began, by the name of their outcome, the most frequent first. */
  turns: { outcome: string; count: number }[];
};

/** The numbers of the day so far. Sealed tickets are not counted for those who may not see them. */
export async function viewToday(
  tx: Tx,
  { now, dayStart, seesRestricted }: { now: Date; dayStart: Date; seesRestricted: boolean },
): Promise<Today> {
  const seen = seesRestricted ? {} : { restricted: false };
  const open = { status: { in: ticketStatuses.filter(isOpen) } };
  const late = { status: { in: ticketStatuses.filter(awaitsStaff) }, dueAt: { lt: now } };
  const turns = await tx.turn.groupBy({
    by: ["outcome"],
    where: { at: { gte: dayStart } },
    _count: true,
    orderBy: { _count: { outcome: "desc" } },
  });
  return {
    open: await tx.ticket.count({ where: { ...seen, ...open } }),
    late: await tx.ticket.count({ where: { ...seen, ...late } }),
    answered: await tx.ticket.count({ where: { ...seen, answeredAt: { gte: dayStart } } }),
    turns: turns.map((row) => ({ outcome: row.outcome, count: row._count })),
  };
}

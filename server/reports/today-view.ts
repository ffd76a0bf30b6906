import type { Tx } from "../db.ts";
import type { StaffActor } from "../tickets/ticket-house.ts";
import { awaitsStaff, isOpen, ticketStatuses } from "../tickets/ticket.ts";
import { visibleTicketsSql } from "../tickets/visible-tickets-view.ts";

export type Today = {
  open: number;
  /** Nobody has taken them yet. */
  unassigned: number;
  late: number;
  /** The date is today or tomorrow. */
  dueSoon: number;
  mine: number;
  opened: number;
  answered: number;
  /** Turns since the day began, by the name of their outcome, the most frequent first. */
  turns: { outcome: string; count: number }[];
};

const open = ticketStatuses.filter(isOpen);
const owed = ticketStatuses.filter(awaitsStaff);

/** The numbers of the day so far. What the viewer may not see is not counted. */
export async function viewToday(
  tx: Tx,
  { viewer, now, dayStart }: { viewer: StaffActor; now: Date; dayStart: Date },
): Promise<Today> {
  const seen = visibleTicketsSql(viewer);
  const soon = new Date(dayStart.getTime() + 2 * 86_400_000);
  const [running] = await tx.$queryRaw<Omit<Today, "opened" | "answered" | "turns">[]>`
    SELECT count(*)::int AS "open",
      (count(*) FILTER (WHERE assignee_id IS NULL AND status = ANY(${owed})))::int AS "unassigned",
      (count(*) FILTER (WHERE status = ANY(${owed}) AND due_at < ${now}))::int AS "late",
      (count(*) FILTER (WHERE status = ANY(${owed}) AND due_at >= ${now} AND due_at < ${soon}))::int
        AS "dueSoon",
      (count(*) FILTER (WHERE assignee_id = ${viewer.id}::uuid))::int AS "mine"
    FROM ticket WHERE status = ANY(${open}) AND ${seen}`;
  const [since] = await tx.$queryRaw<{ opened: number; answered: number }[]>`
    SELECT (SELECT count(*)::int FROM ticket WHERE opened_at >= ${dayStart} AND ${seen}) AS opened,
      (SELECT count(*)::int FROM ticket WHERE answered_at >= ${dayStart} AND ${seen}) AS answered`;
  if (!running || !since) throw new Error("the tickets were not counted");
  const turns = await tx.turn.groupBy({
    by: ["outcome"],
    where: { at: { gte: dayStart } },
    _count: true,
    orderBy: { _count: { outcome: "desc" } },
  });
  return {
    ...running,
    ...since,
    turns: turns.map((row) => ({ outcome: row.outcome, count: row._count })),
  };
}

import type { TicketKind, TicketStatus } from "../../bot/desk.ts";
import type { Prisma, Tx } from "../db.ts";
import { categoryOf } from "./categories.ts";
import type { StaffActor } from "./ticket-house.ts";
import { awaitsStaff, isOpen, ticketStatuses } from "./ticket.ts";
import { visibleTickets, visibleTicketsSql } from "./visible-tickets-view.ts";

export const queueFilters = ["open", "new", "mine", "late", "answered", "all"] as const;
export type QueueFilter = (typeof queueFilters)[number];

export type QueueItem = {
  code: string;
  kind: TicketKind;
  category: string;
  status: TicketStatus;
  summary: string;
  channel: string;
  openedAt: Date;
  dueAt?: Date;
  /** The staff owes the next word and the date has passed. */
  isLate: boolean;
  isUrgent: boolean;
  isRestricted: boolean;
  isFormal: boolean;
  isDemo: boolean;
  assignee?: { id: string; name: string };
};

export type Queue = {
  items: QueueItem[];
  /** How many tickets each filter has. */
  counts: Record<QueueFilter, number>;
};

export type QueueQuestion = {
  viewer: StaffActor;
  filter: QueueFilter;
  /** A code or a piece of one: only those within the filter. */
  code?: string;
  now: Date;
  /** From 1. */
  page?: number;
};

export const queuePageSize = 50;

/**
 * The queue of one person: urgent ones first, then by the date they are due. What the viewer may
 * not see is neither listed nor counted.
 */
export async function readQueue(tx: Tx, question: QueueQuestion): Promise<Queue> {
  const { viewer, filter, now, page = 1 } = question;
  const rows = await tx.ticket.findMany({
    where: {
      ...wanted(viewer, filter, now),
      ...(question.code ? { code: { contains: question.code } } : {}),
    },
    orderBy: [
      { urgent: "desc" },
      { dueAt: { sort: "asc", nulls: "last" } },
      { openedAt: "asc" },
      { code: "asc" },
    ],
    skip: (page - 1) * queuePageSize,
    take: queuePageSize,
    select: columns,
  });
  return { items: rows.map((row) => itemOf(row, now)), counts: await count(tx, viewer, now) };
}

const owed = ticketStatuses.filter(awaitsStaff);
const open = ticketStatuses.filter(isOpen);

function wanted(viewer: StaffActor, filter: QueueFilter, now: Date): Prisma.TicketWhereInput {
  const visible = visibleTickets(viewer);
  switch (filter) {
    case "all":
      return visible;
    case "open":
      return { ...visible, status: { in: open } };
    case "new":
    case "answered":
      return { ...visible, status: filter };
    case "mine":
      return { ...visible, status: { in: open }, assigneeId: viewer.id };
    case "late":
      return { ...visible, status: { in: owed }, dueAt: { lt: now } };
  }
}

async function count(tx: Tx, viewer: StaffActor, now: Date): Promise<Record<QueueFilter, number>> {
  const [row] = await tx.$queryRaw<Record<QueueFilter, number>[]>`
    SELECT count(*)::int AS "all",
      (count(*) FILTER (WHERE status = ANY(${open})))::int AS "open",
      (count(*) FILTER (WHERE status = 'new'))::int AS "new",
      (count(*) FILTER (WHERE status = 'answered'))::int AS "answered",
      (count(*) FILTER (WHERE status = ANY(${open}) AND assignee_id = ${viewer.id}::uuid))::int
        AS "mine",
      (count(*) FILTER (WHERE status = ANY(${owed}) AND due_at < ${now}))::int AS "late"
    FROM ticket WHERE ${visibleTicketsSql(viewer)}`;
  if (!row) throw new Error("the tickets were not counted");
  return row;
}

const columns = {
  code: true,
  kind: true,
  category: true,
  status: true,
  summary: true,
  channel: true,
  openedAt: true,
  dueAt: true,
  urgent: true,
  restricted: true,
  isFormal: true,
  isDemo: true,
  assignee: { select: { id: true, displayName: true } },
} as const satisfies Prisma.TicketSelect;

type Row = Prisma.TicketGetPayload<{ select: typeof columns }>;

function itemOf(row: Row, now: Date): QueueItem {
  const status = row.status as TicketStatus;
  return {
    code: row.code,
    kind: row.kind as TicketKind,
    category: categoryOf(row.category).label,
    status,
    summary: row.summary,
    channel: row.channel,
    openedAt: row.openedAt,
    ...(row.dueAt ? { dueAt: row.dueAt } : {}),
    isLate: row.dueAt !== null && row.dueAt < now && awaitsStaff(status),
    isUrgent: row.urgent,
    isRestricted: row.restricted,
    isFormal: row.isFormal,
    isDemo: row.isDemo,
    ...(row.assignee ? { assignee: { id: row.assignee.id, name: row.assignee.displayName } } : {}),
  };
}

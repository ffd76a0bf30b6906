import type { ChannelName } from "../../bot/message.ts";
import type { TicketKind, TicketStatus } from "../../bot/desk.ts";
import type { Prisma, Tx } from "../db.ts";
import { awaitsStaff, ticketStatuses } from "./ticket.ts";

export const queueFilters = ["all", "new", "mine", "late", "answered"] as const;
export type QueueFilter = (typeof queueFilters)[number];

export type QueueQuestion = {
  filter: QueueFilter;
  /** A code or a piece of one; empty for all. */
  code: string;
  /** From 1. */
  page: number;
  now: Date;
  staffId: string;
  /** Whether sealed tickets are among them; without it there is no trace of them, in counts too. */
  seesRestricted: boolean;
};

export type QueueLine = {
  code: string;
  kind: TicketKind;
  /** id of a category. */
  category: string;
  summary: string;
  status: TicketStatus;
  restricted: boolean;
  urgent: boolean;
  channel: ChannelName;
  dueAt: Date | null;
  openedAt: Date;
  assignee: string | null;
};

export type Queue = {
  lines: QueueLine[];
  hasNext: boolean;
  counts: Record<Exclude<QueueFilter, "all">, number>;
};

export const queuePageSize = 50;

/** One page of the tickets: the urgent first, then by due date, or the newest first for "all". */
export async function viewQueue(tx: Tx, question: QueueQuestion): Promise<Queue> {
  const seen: Prisma.TicketWhereInput = question.seesRestricted ? {} : { restricted: false };
  const where = (filter: QueueFilter) => ({ AND: [seen, conditionOf(filter, question)] });
  const rows = await tx.ticket.findMany({
    where: {
      AND: [where(question.filter), question.code ? { code: { contains: question.code } } : {}],
    },
    orderBy: question.filter === "all" ? newestFirst : dueFirst,
    skip: (question.page - 1) * queuePageSize,
    take: queuePageSize + 1,
    select: columns,
  });
  const count = (filter: QueueFilter) => tx.ticket.count({ where: where(filter) });
  return {
    lines: rows.slice(0, queuePageSize).map(toLine),
    hasNext: rows.length > queuePageSize,
    counts: {
      new: await count("new"),
      mine: await count("mine"),
      late: await count("late"),
      answered: await count("answered"),
    },
  };
}

function conditionOf(filter: QueueFilter, question: QueueQuestion): Prisma.TicketWhereInput {
  switch (filter) {
    case "all":
      return {};
    case "new":
      return { status: "new" };
    case "mine":
      return { assigneeId: question.staffId, status: { notIn: ["closed", "declined"] } };
    case "late":
      return { status: { in: owing }, dueAt: { lt: question.now } };
    case "answered":
      return { status: "answered" };
  }
}

const owing = ticketStatuses.filter(awaitsStaff);

const newestFirst: Prisma.TicketOrderByWithRelationInput[] = [
  { openedAt: "desc" },
  { code: "desc" },
];
const dueFirst: Prisma.TicketOrderByWithRelationInput[] = [
  { urgent: "desc" },
  { dueAt: { sort: "asc", nulls: "last" } },
  { code: "asc" },
];

const columns = {
  code: true,
  kind: true,
  category: true,
  summary: true,
  status: true,
  restricted: true,
  urgent: true,
  channel: true,
  dueAt: true,
  openedAt: true,
  assignee: { select: { displayName: true } },
} as const;

type Row = Prisma.TicketGetPayload<{ select: typeof columns }>;

function toLine(row: Row): QueueLine {
  return {
    ...row,
    // Check constraints hold the columns to these lists.
    kind: row.kind as TicketKind,
    status: row.status as TicketStatus,
    channel: row.channel as ChannelName,
    assignee: row.assignee?.displayName ?? null,
  };
}

import type { TicketKind, TicketStatus } from "../../bot/desk.ts";
import { Prisma, type Tx } from "../db.ts";
import { categoryOf } from "./categories.ts";
import { type Asker, orderSql, queueCondition } from "./queue-condition-view.ts";
import type { QueueFilter } from "./queue-filter.ts";
import { searchQuery } from "./search-words.ts";
import { parseTicketCode } from "./ticket-code.ts";
import { awaitsStaff } from "./ticket.ts";

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
  isDemo: boolean;
  assignee?: string;
  unit?: { id: string; name: string };
};

export type Queue = {
  items: QueueItem[];
  /** There is another page. */
  hasMore: boolean;
};

export type QueueQuestion = Asker & { filter: QueueFilter; page?: number };

export const queuePageSize = 50;

/** A page of the queue as one person may see it, in the order of the filter. `page` is from 1. */
export async function readQueue(tx: Tx, question: QueueQuestion): Promise<Queue> {
  const { filter, page = 1 } = question;
  const condition = await queueCondition(tx, filter, question);
  const order = orderSql(filter.sort);
  const part = Prisma.sql`LIMIT ${queuePageSize + 1} OFFSET ${(page - 1) * queuePageSize}`;
  const isCode = parseTicketCode(filter.text ?? "") !== undefined;
  const words = isCode ? undefined : searchQuery(filter.text ?? "");
  const rows = words
    ? await search(tx, { words, condition, order, part })
    : await tx.$queryRaw<Row[]>`
        SELECT ${columns} FROM ticket WHERE ${condition} ORDER BY ${order} ${part}`;
  return {
    items: rows.slice(0, queuePageSize).map((row) => itemOf(row, question.now)),
    hasMore: rows.length > queuePageSize,
  };
}

type Search = { words: string; condition: Prisma.Sql; order: Prisma.Sql; part: Prisma.Sql };

/**
 * Words that many tickets have fill the page from the first few in order; only where these do not,
 * the index of words is asked, which would take long to name half of all tickets.
 */
async function search(tx: Tx, { words, condition, order, part }: Search): Promise<Row[]> {
  const among = await tx.$queryRaw<Row[]>`
    SELECT ${columns} FROM (
      SELECT ticket.* FROM ticket WHERE ${condition} ORDER BY ${order} LIMIT ${firstFew}
    ) AS ticket WHERE ticket.search @@ ${words}::tsquery ORDER BY ${order} ${part}`;
  if (among.length > queuePageSize) return among;
  return tx.$queryRaw<Row[]>`
    SELECT ${columns} FROM ticket
    WHERE ticket.search @@ ${words}::tsquery AND ${condition} ORDER BY ${order} ${part}`;
}

const firstFew = 1000;

const columns = Prisma.sql`
  ticket.code, ticket.kind, ticket.category, ticket.status, ticket.summary, ticket.channel,
  ticket.opened_at AS "openedAt", ticket.due_at AS "dueAt", ticket.urgent, ticket.restricted,
  ticket.is_demo AS "isDemo", ticket.unit_id::text AS "unitId",
  (SELECT staff.display_name FROM staff WHERE staff.id = ticket.assignee_id) AS assignee,
  (SELECT unit.name FROM unit WHERE unit.id = ticket.unit_id) AS unit`;

type Row = {
  code: string;
  kind: TicketKind;
  category: string;
  status: TicketStatus;
  summary: string;
  channel: string;
  openedAt: Date;
  dueAt: Date | null;
  urgent: boolean;
  restricted: boolean;
  isDemo: boolean;
  assignee: string | null;
  unitId: string | null;
  unit: string | null;
};

function itemOf(row: Row, now: Date): QueueItem {
  const { code, kind, status, summary, channel, openedAt, dueAt, isDemo, assignee } = row;
  return {
    code,
    kind,
    category: categoryOf(row.category).label,
    status,
    summary,
    channel,
    openedAt,
    ...(dueAt ? { dueAt } : {}),
    isLate: dueAt !== null && dueAt < now && awaitsStaff(status),
    isUrgent: row.urgent,
    isRestricted: row.restricted,
    isDemo,
    ...(assignee ? { assignee } : {}),
    ...(row.unitId && row.unit ? { unit: { id: row.unitId, name: row.unit } } : {}),
  };
}

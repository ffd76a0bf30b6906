import type { TicketKind, TicketReceipt, TicketStatus, TicketSummary } from "../../bot/desk.ts";
import { readDayCount } from "../calendar/day-count.ts";
import type { Prisma, Tx } from "../db.ts";
import { dueCountOf } from "./due-count.ts";
import type { EventKind } from "./ticket.ts";

/** A ticket as its citizen sees it; undefined where it is not this contact's. */
export async function readOwnTicket(
  tx: Tx,
  contactId: string,
  code: string,
): Promise<TicketSummary | undefined> {
  const row = await tx.ticket.findFirst({ where: { code, contactId }, select: columns });
  return row ? summaryOf(row as SummaryRow) : undefined;
}

/** The contact's latest tickets, newest first. */
export async function readOwnTickets(
  tx: Tx,
  contactId: string,
  most: number,
): Promise<TicketSummary[]> {
  const rows = await tx.ticket.findMany({
    where: { contactId },
    orderBy: [{ openedAt: "desc" }, { code: "desc" }],
    take: most,
    select: columns,
  });
  return rows.map((row) => summaryOf(row as SummaryRow));
}

export async function readReceipt(tx: Tx, code: string): Promise<TicketReceipt> {
  const { dueAt, dueReason, isFormal } = await tx.ticket.findUniqueOrThrow({
    where: { code },
    select: { dueAt: true, dueReason: true, isFormal: true },
  });
  const count = readDayCount(dueReason);
  const why = count && { why: dueCountOf(count) };
  return { code, isFormal, ...(dueAt ? { dueAt, ...why } : {}) };
}

/** The question ticket that a person of the staff has yet to end, for a talk they have taken over. */
export async function openQuestionCode(tx: Tx, contactId: string): Promise<string | undefined> {
  const row = await tx.ticket.findFirst({
    where: { contactId, kind: "cau_hoi", status: { notIn: ["closed", "declined", "merged"] } },
    orderBy: [{ openedAt: "desc" }, { code: "desc" }],
    select: { code: true },
  });
  return row?.code;
}

const answers: EventKind[] = ["answered", "asked", "declined"];

const columns = {
  code: true,
  kind: true,
  status: true,
  openedAt: true,
  dueAt: true,
  isFormal: true,
  restricted: true,
  urgent: true,
  events: {
    where: { kind: { in: answers }, isPublic: true },
    orderBy: { id: "desc" },
    take: 1,
    select: { text: true },
  },
} as const satisfies Prisma.TicketSelect;

type SummaryRow = {
  code: string;
  kind: TicketKind;
  status: TicketStatus;
  openedAt: Date;
  dueAt: Date | null;
  isFormal: boolean;
  restricted: boolean;
  urgent: boolean;
  events: { text: string | null }[];
};

function summaryOf(row: SummaryRow): TicketSummary {
  const answer = row.events[0]?.text;
  return {
    code: row.code,
    kind: row.kind,
    status: row.status,
    openedAt: row.openedAt,
    ...(row.dueAt ? { dueAt: row.dueAt } : {}),
    ...(answer ? { answer } : {}),
    isFormal: row.isFormal,
    isRestricted: row.restricted,
    isUrgent: row.urgent,
  };
}

import type { Prisma, Tx } from "../db.ts";
import { mayViewTicket } from "../tickets/may-view-ticket.ts";
import type { StaffActor } from "../tickets/ticket-house.ts";
import { visibleTickets } from "../tickets/visible-tickets-view.ts";
import type { CallOutcome } from "./call.ts";

export const callFilters = [
  "all",
  "waiting",
  "answered",
  "ticket",
  "transferred",
  "missed",
] as const;
/** waiting: missed, and not yet called back. */
export type CallFilter = (typeof callFilters)[number];

export type CallItem = {
  id: string;
  startedAt: Date;
  endedAt?: Date;
  /** Absent: withheld, or erased since. */
  phone?: string;
  outcome: CallOutcome;
  procedure?: string;
  note?: string;
  ticketCode?: string;
  callBackBy?: Date;
  calledBackAt?: Date;
  operator: string;
};

export type CallLogQuestion = {
  viewer: StaffActor;
  filter: CallFilter;
  /** Only calls that this viewer took. */
  isMine?: boolean;
  /** From 1. */
  page?: number;
};

export const callPageSize = 50;

/**
 * Calls, newest first; those that wait to be called back by when that is due. A call whose ticket
 * the viewer may not see is neither listed nor counted: it would tell that there is one.
 */
export async function readCallLog(
  tx: Tx,
  { viewer, filter, isMine = false, page = 1 }: CallLogQuestion,
): Promise<{ items: CallItem[]; waiting: number }> {
  const rows = await tx.call.findMany({
    where: { ...wanted(viewer, filter), ...(isMine ? { staffId: viewer.id } : {}) },
    orderBy:
      filter === "waiting"
        ? [{ callBackBy: { sort: "asc", nulls: "last" } }, { startedAt: "asc" }]
        : [{ startedAt: "desc" }, { id: "desc" }],
    skip: (page - 1) * callPageSize,
    take: callPageSize,
    include,
  });
  const waiting = await tx.call.count({ where: wanted(viewer, "waiting") });
  return { items: rows.map(itemOf), waiting };
}

/** The latest calls from one number, as far as the viewer may know of them. */
export async function readCallsFrom(
  tx: Tx,
  phones: readonly string[],
  viewer: StaffActor,
): Promise<CallItem[]> {
  const rows = await tx.call.findMany({
    where: { ...wanted(viewer, "all"), phone: { in: [...phones] } },
    orderBy: [{ startedAt: "desc" }, { id: "desc" }],
    take: 10,
    include,
  });
  return rows.map(itemOf);
}

/** One call. Undefined: there is none, or this viewer may not know of its ticket. */
export async function readCall(
  tx: Tx,
  id: string,
  viewer: StaffActor,
): Promise<CallItem | undefined> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined;
  const row = await tx.call.findUnique({ where: { id }, include });
  if (!row || (row.ticket && !mayViewTicket(viewer, row.ticket))) return undefined;
  return itemOf(row);
}

function wanted(viewer: StaffActor, filter: CallFilter): Prisma.CallWhereInput {
  const some = { code: { not: "" } }; // a relation asked for nothing at all matches nothing
  const ticket = { AND: [visibleTickets(viewer), some] };
  const visible = { OR: [{ ticketId: null }, { ticket }] };
  if (filter === "all") return visible;
  if (filter === "waiting") {
    return { ...visible, outcome: "missed", calledBackAt: null, callBackBy: { not: null } };
  }
  return { ...visible, outcome: filter };
}

const include = {
  ticket: { select: { code: true, restricted: true, unitId: true, assigneeId: true } },
  staff: { select: { displayName: true } },
} as const satisfies Prisma.CallInclude;

type Row = Prisma.CallGetPayload<{ include: typeof include }>;

function itemOf(row: Row): CallItem {
  const { id, startedAt, endedAt, phone, procedure, note, callBackBy, calledBackAt } = row;
  return {
    id,
    startedAt,
    outcome: row.outcome as CallOutcome,
    operator: row.staff.displayName,
    ...(endedAt ? { endedAt } : {}),
    ...(phone ? { phone } : {}),
    ...(procedure ? { procedure } : {}),
    ...(note ? { note } : {}),
    ...(row.ticket ? { ticketCode: row.ticket.code } : {}),
    ...(callBackBy ? { callBackBy } : {}),
    ...(calledBackAt ? { calledBackAt } : {}),
  };
}

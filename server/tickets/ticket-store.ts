import type { TicketKind, TicketStatus } from "../../bot/desk.ts";
import { Prisma, type Tx } from "../db.ts";
import type { TicketDates } from "./deadline-dates.ts";
import type { EventDetails } from "./event-details.ts";
import type { EventKind } from "./ticket.ts";

export type TicketRow = {
  id: string;
  code: string;
  kind: TicketKind;
  category: string;
  status: TicketStatus;
  restricted: boolean;
  urgent: boolean;
  contactId: string | null;
  assigneeId: string | null;
  unitId: string | null;
  mergedIntoId: string | null;
  openedAt: Date;
  dueAt: Date | null;
  /** TicketClock; null: nothing is due, as for praise. */
  clock: unknown;
  /** How many of the warnings were given. */
  warned: number;
  isFormal: boolean;
};

export type NewTicketRow = Omit<
  TicketRow,
  "assigneeId" | "status" | "unitId" | "mergedIntoId" | "clock" | "warned" | "dueAt"
> & {
  /** Absent: no answer is owed. */
  dates?: TicketDates | undefined;
  unitId?: string | undefined;
  splitFromId?: string | undefined;
  summary: string;
  what: string;
  place?: string | undefined;
  happened?: string | undefined;
  name?: string | undefined;
  address?: string | undefined;
  phone?: string | undefined;
  channel: string;
  isDemo: boolean;
};

/** The next number of a series, from 1. Its row stays locked until the transaction ends. */
export async function nextNumber(tx: Tx, series: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO counter (series, last) VALUES (${series}, 1)
    ON CONFLICT (series) DO UPDATE SET last = counter.last + 1
    RETURNING last`;
  if (!row) throw new Error(`no number was given out for ${series}`);
  return row.last;
}

export async function insertTicket(tx: Tx, ticket: NewTicketRow): Promise<void> {
  const { dates, ...row } = ticket;
  await tx.ticket.create({
    data: {
      ...blankForAbsent(row),
      ...(dates ? stored(dates) : {}),
      updatedAt: ticket.openedAt,
    },
  });
}

/** Locks a ticket for the rest of the transaction, so that two changes never cross. */
export async function lockTicket(tx: Tx, code: string): Promise<TicketRow | undefined> {
  const locked = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM ticket WHERE code = ${code} FOR UPDATE`;
  if (locked.length === 0) return undefined;
  const row = await tx.ticket.findUnique({ where: { code }, select: ticketColumns });
  return row ? (row as TicketRow) : undefined;
}

export type TicketChange = Partial<TicketDates> & {
  status?: TicketStatus;
  contactId?: string;
  assigneeId?: string | null;
  unitId?: string | null;
  kind?: TicketKind;
  category?: string;
  restricted?: boolean;
  mergedIntoId?: string | null;
  rating?: number;
  answeredAt?: Date;
  closedAt?: Date | null;
};

export async function changeTicket(
  tx: Tx,
  id: string,
  change: TicketChange,
  at: Date,
): Promise<void> {
  await tx.ticket.update({ where: { id }, data: { ...stored(change), updatedAt: at } });
}

/** JSON columns have a NULL of their own. */
function stored<Row extends Partial<Pick<TicketDates, "clock" | "dueReason">>>(row: Row) {
  const { clock, dueReason, ...columns } = row;
  return {
    ...columns,
    ...(clock === undefined ? {} : { clock: clock ?? Prisma.DbNull }),
    ...(dueReason === undefined ? {} : { dueReason: dueReason ?? Prisma.DbNull }),
  };
}

export type NewEvent = {
  ticketId: string;
  at: Date;
  kind: EventKind;
  actor: "citizen" | "staff" | "system";
  staffId?: string | undefined;
  text?: string | undefined;
  details?: EventDetails | undefined;
  /** Shown to the citizen. */
  isPublic: boolean;
};

export async function insertEvent(tx: Tx, { details, ...event }: NewEvent): Promise<void> {
  const data = { ...blankForAbsent(event), details: details ?? Prisma.DbNull };
  await tx.ticketEvent.create({ data });
}

/** How many events of a kind a ticket has. */
export async function countEvents(tx: Tx, ticketId: string, kind: EventKind): Promise<number> {
  return tx.ticketEvent.count({ where: { ticketId, kind } });
}

/** The newest event that somebody who answers should have read: not their own. */
export async function newestForeignEvent(
  tx: Tx,
  ticketId: string,
  staffId: string,
): Promise<bigint> {
  const event = await tx.ticketEvent.findFirst({
    where: {
      ticketId,
      AND: [
        { OR: [{ isPublic: true }, { kind: "citizen_wrote" }] },
        { OR: [{ staffId: null }, { NOT: { staffId } }] },
      ],
    },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  return event?.id ?? 0n;
}

/** What a TicketRow is read from. */
export const ticketColumns = {
  id: true,
  code: true,
  kind: true,
  category: true,
  status: true,
  restricted: true,
  urgent: true,
  contactId: true,
  assigneeId: true,
  unitId: true,
  mergedIntoId: true,
  openedAt: true,
  dueAt: true,
  clock: true,
  warned: true,
  isFormal: true,
} as const;

type Blanked<Row> = {
  [Key in keyof Row]: undefined extends Row[Key] ? Exclude<Row[Key], undefined> | null : Row[Key];
};

/** Absent values are stored as NULL. */
function blankForAbsent<Row extends object>(row: Row): Blanked<Row> {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, value === undefined ? null : value]),
  ) as Blanked<Row>;
}

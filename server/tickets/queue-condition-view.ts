import { vietnamInstant, addDays } from "../calendar/vietnam-date.ts";
import { Prisma, type Tx } from "../db.ts";
import { readUnitScope } from "../units/unit-scope-view.ts";
import type { QueueFilter, QueueSort, QueueTab } from "./queue-filter.ts";
import { parseTicketCode } from "./ticket-code.ts";
import type { StaffActor } from "./ticket-house.ts";
import { awaitsStaff, isOpen, ticketStatuses } from "./ticket.ts";
import { visibleTicketsSql } from "./visible-tickets-view.ts";

/** Who asks, and when: what is late depends on it. */
export type Asker = { viewer: StaffActor; now: Date };

/**
 * The filter as a condition on the columns of `ticket`, but for words that are searched. What the
 * viewer may not see never fits.
 */
export async function queueCondition(
  tx: Tx,
  filter: QueueFilter,
  asker: Asker,
): Promise<Prisma.Sql> {
  const code = filter.text && parseTicketCode(filter.text);
  const parts = [
    tabCondition(filter.tab, asker),
    code && Prisma.sql`ticket.code = ${code}`,
    filter.status && Prisma.sql`ticket.status = ${filter.status}`,
    filter.kind && Prisma.sql`ticket.kind = ${filter.kind}`,
    filter.category && Prisma.sql`ticket.category = ${filter.category}`,
    filter.channel && Prisma.sql`ticket.channel = ${filter.channel}`,
    filter.urgent && Prisma.sql`ticket.urgent`,
    filter.unit && (await unitCondition(tx, filter.unit)),
    filter.assignee && idCondition("assignee_id", filter.assignee),
    filter.from && Prisma.sql`ticket.opened_at >= ${vietnamInstant(filter.from)}`,
    filter.until && Prisma.sql`ticket.opened_at < ${vietnamInstant(addDays(filter.until, 1))}`,
  ];
  return Prisma.join(
    parts.filter((part) => part !== undefined && part !== ""),
    " AND ",
  );
}

/** States stand as literals, so that the indexes of open tickets serve in every plan. */
export function tabCondition(tab: QueueTab, { viewer, now }: Asker): Prisma.Sql {
  const visible = visibleTicketsSql(viewer);
  switch (tab) {
    case "all":
      return visible;
    case "open":
      return Prisma.sql`${open} AND ${visible}`;
    case "new":
      return Prisma.sql`${open} AND ticket.status = 'new' AND ${visible}`;
    case "answered":
      return Prisma.sql`${open} AND ticket.status = 'answered' AND ${visible}`;
    case "mine":
      return Prisma.sql`${open} AND ticket.assignee_id = ${viewer.id}::uuid AND ${visible}`;
    case "late":
      return Prisma.sql`${open} AND ${owed} AND ticket.due_at < ${now} AND ${visible}`;
    case "soon":
      return Prisma.sql`${open} AND ${owed} AND ticket.due_at >= ${now}
        AND ticket.due_at < ${new Date(now.getTime() + soonMs)} AND ${visible}`;
  }
}

/**
 * Without tickets that ended the rest has an index of its own in the order of "due": first those in
 * which the house owes the next word.
 */
export function orderSql(sort: QueueSort): Prisma.Sql {
  switch (sort) {
    case "due":
      return Prisma.sql`(ticket.status IN ('answered', 'waiting_for_citizen')),
        ticket.urgent DESC, ticket.due_at, ticket.opened_at, ticket.code`;
    case "newest":
      return Prisma.sql`ticket.opened_at DESC, ticket.code DESC`;
    case "oldest":
      return Prisma.sql`ticket.opened_at, ticket.code`;
  }
}

async function unitCondition(tx: Tx, unit: string): Promise<Prisma.Sql> {
  if (unit === "none") return idCondition("unit_id", unit);
  const scope = await readUnitScope(tx, unit);
  return scope ? Prisma.sql`ticket.unit_id = ANY(${scope}::uuid[])` : Prisma.sql`true`;
}

function idCondition(column: "unit_id" | "assignee_id", id: string): Prisma.Sql {
  const name = Prisma.raw(`ticket.${column}`);
  return id === "none" ? Prisma.sql`${name} IS NULL` : Prisma.sql`${name} = ${id}::uuid`;
}

/** Due within two days by the clock on the wall. */
const soonMs = 2 * 86_400_000;

const quoted = (statuses: readonly string[]) => statuses.map((status) => `'${status}'`).join(", ");
const ended = ticketStatuses.filter((status) => !isOpen(status));
const open = Prisma.raw(`ticket.status NOT IN (${quoted(ended)})`);
const owed = Prisma.raw(`ticket.status IN (${quoted(ticketStatuses.filter(awaitsStaff))})`);

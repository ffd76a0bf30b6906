import type { TicketKind, TicketStatus } from "../../bot/desk.ts";
import type { Tx } from "../db.ts";
import type { EventDetails } from "./event-details.ts";
import { type PublicEntry, publicTimeline } from "./public-timeline.ts";
import { parseTicketCode } from "./ticket-code.ts";
import { type EventKind, awaitsStaff } from "./ticket.ts";

export type PublicTicket = {
  code: string;
  kind: TicketKind;
  status: TicketStatus;
  openedAt: Date;
  /** While the office owes the next word. */
  dueAt?: Date;
  /** Code of the ticket that goes on in its place. */
  mergedInto?: string;
  timeline: PublicEntry[];
};

/**
 * A ticket as whoever has its code may see it. Undefined: there is none, or it is sealed; the two
 * can't be told apart. Whether this person may ask is for the caller to find out before.
 */
export async function readPublicTimeline(tx: Tx, typed: string): Promise<PublicTicket | undefined> {
  const code = parseTicketCode(typed);
  if (code === undefined) return undefined;
  const row = await tx.ticket.findFirst({ where: { code, restricted: false }, select: columns });
  if (!row) return undefined;
  const { mergedInto, events, dueAt, ...ticket } = row;
  const status = ticket.status as TicketStatus;
  return {
    ...{ ...ticket, status, kind: ticket.kind as TicketKind },
    ...(dueAt && awaitsStaff(status) ? { dueAt } : {}),
    ...(mergedInto ? { mergedInto: mergedInto.code } : {}),
    timeline: publicTimeline(
      events.map((event) => ({
        ...event,
        kind: event.kind as EventKind,
        details: event.details as EventDetails | null,
      })),
    ),
  };
}

const columns = {
  code: true,
  kind: true,
  status: true,
  openedAt: true,
  dueAt: true,
  mergedInto: { select: { code: true } },
  events: {
    where: { isPublic: true },
    orderBy: { id: "asc" },
    select: { kind: true, at: true, text: true, details: true, isPublic: true },
  },
} as const;

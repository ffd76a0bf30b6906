import type { Prisma, Tx } from "../db.ts";
import { isUuid } from "../ids.ts";
import { may } from "../staff/may.ts";
import type { StaffActor } from "../tickets/ticket-house.ts";
import { isOpen, ticketStatuses } from "../tickets/ticket.ts";
import { visibleTickets } from "../tickets/visible-tickets-view.ts";

/** A talk that waits for a person: handed over, or with an alarm that nobody has seen yet. */
export type WaitingTalk = {
  contactId: string;
  channel: string;
  bot: string;
  address: string;
  handedOverAt: Date | null;
  /** When a colleague last wrote in the channel's own tool, while they have the talk there. */
  colleagueAt: Date | null;
  /** Danger to a child was signalled. */
  alarmAt: Date | null;
  lastInboundAt: Date | null;
  /** The open question that the talk is kept in. */
  ticket?: { code: string; assignee: string | null };
};

/**
 * Alarms first, then those who have waited longest. Who works in a unit sees the talks whose
 * question came to it; all others are for those who work for the whole house. Once its question is
 * sealed, a talk is for those alone who see sealed tickets, unless a child is in danger.
 */
export async function viewWaitingTalks(tx: Tx, viewer: StaffActor): Promise<WaitingTalk[]> {
  const rows = await tx.conversation.findMany({
    where: { AND: [waiting, seenBy(viewer)] },
    orderBy: [
      { alarmAt: { sort: "asc", nulls: "last" } },
      { handedOverAt: { sort: "asc", nulls: "last" } },
    ],
    take: 200,
    select: columnsFor(viewer),
  });
  return rows.map(toTalk);
}

/** Undefined: it waits for nobody, or not for this viewer. */
export async function viewWaitingTalk(
  tx: Tx,
  viewer: StaffActor,
  contactId: string,
): Promise<WaitingTalk | undefined> {
  if (!isUuid(contactId)) return undefined;
  const row = await tx.conversation.findFirst({
    where: { AND: [{ contactId }, waiting, seenBy(viewer)] },
    select: columnsFor(viewer),
  });
  return row ? toTalk(row) : undefined;
}

/** The contacts of talks with an alarm that nobody has seen yet, the oldest first. */
export async function viewAlarms(tx: Tx, viewer: StaffActor): Promise<string[]> {
  const rows = await tx.conversation.findMany({
    where: { AND: [{ alarmAt: { not: null } }, seenBy(viewer)] },
    orderBy: { alarmAt: "asc" },
    take: 100,
    select: { contactId: true },
  });
  return rows.map((row) => row.contactId);
}

const waiting: Prisma.ConversationWhereInput = {
  OR: [{ handedOverAt: { not: null } }, { alarmAt: { not: null } }],
};

function seenBy(viewer: StaffActor): Prisma.ConversationWhereInput {
  if (viewer.units) return { contact: { tickets: { some: openQuestion(viewer) } } };
  if (may(viewer.role, "ticket.view_restricted")) return {};
  const unsealed = { contact: { tickets: { none: { ...question, restricted: true } } } };
  return { OR: [unsealed, { alarmAt: { not: null } }] };
}

const question = { kind: "cau_hoi", status: { in: ticketStatuses.filter(isOpen) } };

function openQuestion(viewer: StaffActor): Prisma.TicketWhereInput {
  return { AND: [question, visibleTickets(viewer)] };
}

function columnsFor(viewer: StaffActor) {
  return {
    contactId: true,
    handedOverAt: true,
    colleagueAt: true,
    alarmAt: true,
    contact: {
      select: {
        channel: true,
        bot: true,
        address: true,
        lastInboundAt: true,
        tickets: {
          where: openQuestion(viewer),
          orderBy: { openedAt: "desc" },
          take: 1,
          select: { code: true, assignee: { select: { displayName: true } } },
        },
      },
    },
  } satisfies Prisma.ConversationSelect;
}

type Row = Prisma.ConversationGetPayload<{ select: ReturnType<typeof columnsFor> }>;

function toTalk({ contact, ...talk }: Row): WaitingTalk {
  const { tickets, ...where } = contact;
  const [ticket] = tickets;
  return {
    ...talk,
    ...where,
    ...(ticket
      ? { ticket: { code: ticket.code, assignee: ticket.assignee?.displayName ?? null } }
      : {}),
  };
}

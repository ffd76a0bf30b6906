import type { Prisma, Tx } from "../db.ts";

/** A talk that waits for a person: handed over, or with an alarm that nobody has seen yet. */
export type WaitingTalk = {
  contactId: string;
  channel: string;
  bot: string;
  address: string;
  handedOverAt: Date | null;
  /** Danger to a child was signalled. */
  alarmAt: Date | null;
  lastInboundAt: Date | null;
  /** The open question that the talk is kept in. */
  ticket?: { code: string; assignee: string | null };
};

/** Alarms first, then those who have waited longest. */
export async function viewWaitingTalks(tx: Tx): Promise<WaitingTalk[]> {
  const rows = await tx.conversation.findMany({
    where: waiting,
    orderBy: [
      { alarmAt: { sort: "asc", nulls: "last" } },
      { handedOverAt: { sort: "asc", nulls: "last" } },
    ],
    take: 200,
    select: columns,
  });
  return rows.map(toTalk);
}

export async function viewWaitingTalk(tx: Tx, contactId: string): Promise<WaitingTalk | undefined> {
  if (!/^[0-9a-f-]{36}$/.test(contactId)) return undefined;
  const row = await tx.conversation.findFirst({
    where: { contactId, ...waiting },
    select: columns,
  });
  return row ? toTalk(row) : undefined;
}

/** The contacts of talks with an alarm that nobody has seen yet, the oldest first. */
export async function viewAlarms(tx: Tx): Promise<string[]> {
  const rows = await tx.conversation.findMany({
    where: { alarmAt: { not: null } },
    orderBy: { alarmAt: "asc" },
    take: 100,
    select: { contactId: true },
  });
  return rows.map((row) => row.contactId);
}

const waiting: Prisma.ConversationWhereInput = {
  OR: [{ handedOverAt: { not: null } }, { alarmAt: { not: null } }],
};

const columns = {
  contactId: true,
  handedOverAt: true,
  alarmAt: true,
  contact: {
    select: {
      channel: true,
      bot: true,
      address: true,
      lastInboundAt: true,
      tickets: {
        where: {
          kind: "cau_hoi",
          restricted: false,
          status: { notIn: ["closed", "declined"] },
        },
        orderBy: { openedAt: "desc" },
        take: 1,
        select: { code: true, assignee: { select: { displayName: true } } },
      },
    },
  },
} satisfies Prisma.ConversationSelect;

type Row = Prisma.ConversationGetPayload<{ select: typeof columns }>;

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

import type { Tx } from "../db.ts";
import { may } from "../staff/may.ts";
import { roles } from "../staff/role.ts";
import { type Actor, findActor } from "../staff/staff-actor-view.ts";
import type { GroupPlace } from "./group-house.ts";

export type GroupTicket = {
  id: string;
  code: string;
  restricted: boolean;
  unitId: string | null;
  assigneeId: string | null;
};

const columns = {
  id: true,
  code: true,
  restricted: true,
  unitId: true,
  assigneeId: true,
} as const;

export async function readGroupTicket(tx: Tx, code: string): Promise<GroupTicket | undefined> {
  return (await tx.ticket.findUnique({ where: { code }, select: columns })) ?? undefined;
}

/** The ticket of a topic; undefined: the general one, or a topic of the staff's own. */
export async function readTopicTicket(
  tx: Tx,
  { place, chat, thread }: { place: GroupPlace; chat: string; thread: string | undefined },
): Promise<GroupTicket | undefined> {
  if (thread === undefined) return undefined;
  const topic = await tx.groupTopic.findFirst({
    where: { ...place, chat, thread },
    select: { ticket: { select: columns } },
  });
  return topic?.ticket;
}

/** The person of the staff for whom a chat account acts; undefined: nobody, or no longer. */
export async function findLinked(
  tx: Tx,
  { channel, bot }: GroupPlace,
  userId: string,
): Promise<Actor | undefined> {
  const linked = await tx.staffChat.findUnique({
    where: { channel_bot_userId: { channel, bot, userId } },
    select: { staffId: true },
  });
  return linked ? findActor(tx, linked.staffId) : undefined;
}

/** What somebody is writing on a ticket in the console. */
export async function readReplyDraft(
  tx: Tx,
  ticketId_staffId: { ticketId: string; staffId: string },
): Promise<string | undefined> {
  const draft = await tx.replyDraft.findUnique({ where: { ticketId_staffId } });
  return draft?.text;
}

const pageSize = 8;

/** Linked colleagues who may be given tickets, by name; one more than a page tells of the next. */
export async function readColleagues(
  tx: Tx,
  { channel, bot }: GroupPlace,
  page: number,
): Promise<{ choices: { id: string; label: string }[]; isLast: boolean }> {
  const rows = await tx.staff.findMany({
    where: {
      isActive: true,
      role: { in: roles.filter((role) => may(role, "ticket.answer")) },
      chats: { some: { channel, bot } },
    },
    orderBy: [{ displayName: "asc" }, { id: "asc" }],
    skip: page * pageSize,
    take: pageSize + 1,
    select: { id: true, displayName: true },
  });
  const choices = rows
    .slice(0, pageSize)
    .map(({ id, displayName }) => ({ id, label: displayName }));
  return { choices, isLast: rows.length <= pageSize };
}

/** Units that are open, by kind and name; with `ids`, those alone. */
export async function readUnitPage(
  tx: Tx,
  { page, ids }: { page: number; ids?: readonly string[] },
): Promise<{ choices: { id: string; label: string }[]; isLast: boolean }> {
  const rows = await tx.unit.findMany({
    where: { isActive: true, ...(ids && { id: { in: [...ids] } }) },
    orderBy: [{ kind: "asc" }, { name: "asc" }, { id: "asc" }],
    skip: page * pageSize,
    take: pageSize + 1,
    select: { id: true, name: true },
  });
  const choices = rows.slice(0, pageSize).map(({ id, name }) => ({ id, label: name }));
  return { choices, isLast: rows.length <= pageSize };
}

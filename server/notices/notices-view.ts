import type { Prisma, Tx } from "../db.ts";
import type { StaffActor } from "../tickets/ticket-house.ts";
import { visibleTickets } from "../tickets/visible-tickets-view.ts";
import type { NoticeDetails, NoticeKind } from "./notice.ts";

export type NoticeLine = {
  id: bigint;
  kind: NoticeKind;
  at: Date;
  isSeen: boolean;
  /** Code of the ticket it is about. */
  code?: string;
  details: NoticeDetails;
};

export const noticePageSize = 50;

/**
 * The newest notices of one person, those before `before` where it is given. One about a ticket
 * that they may not see by now is left out.
 */
export async function viewNotices(
  tx: Tx,
  viewer: StaffActor,
  before?: bigint,
): Promise<NoticeLine[]> {
  const rows = await tx.notice.findMany({
    where: { ...readable(viewer), ...(before !== undefined && { id: { lt: before } }) },
    orderBy: { id: "desc" },
    take: noticePageSize,
    select: { id: true, kind: true, at: true, seenAt: true, details: true, ticket: codeOnly },
  });
  return rows.map(({ id, kind, at, seenAt, details, ticket }) => ({
    id,
    kind: kind as NoticeKind,
    at,
    isSeen: seenAt !== null,
    ...(ticket ? { code: ticket.code } : {}),
    details: (details ?? {}) as NoticeDetails,
  }));
}

/** How many they have not seen yet; nobody counts beyond a hundred. */
export async function countNewNotices(tx: Tx, viewer: StaffActor): Promise<number> {
  const rows = await tx.notice.findMany({
    where: { ...readable(viewer), seenAt: null },
    take: 100,
    select: { id: true },
  });
  return rows.length;
}

function readable(viewer: StaffActor): Prisma.NoticeWhereInput {
  return {
    staffId: viewer.id,
    OR: [{ ticketId: null }, { ticket: { is: visibleTickets(viewer) } }],
  };
}

const codeOnly = { select: { code: true } } as const;

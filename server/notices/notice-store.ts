import { Prisma, type Tx } from "../db.ts";
import type { NoticeDetails, NoticeKind } from "./notice.ts";

export type NewNotice = {
  staffId: string;
  kind: NoticeKind;
  ticketId?: string | undefined;
  details?: NoticeDetails | undefined;
  at: Date;
};

export async function insertNotices(tx: Tx, notices: readonly NewNotice[]): Promise<void> {
  await tx.notice.createMany({
    data: notices.map(({ ticketId, details, ...notice }) => ({
      ...notice,
      ticketId: ticketId ?? null,
      details: details ?? Prisma.DbNull,
    })),
  });
}

/** Gives how many of a person's new notices were marked. */
export async function markSeen(
  tx: Tx,
  staffId: string,
  which: { id?: bigint; ticketId?: string },
  at: Date,
): Promise<number> {
  const { count } = await tx.notice.updateMany({
    where: { staffId, seenAt: null, ...which },
    data: { seenAt: at },
  });
  return count;
}

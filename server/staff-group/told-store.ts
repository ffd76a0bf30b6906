import type { Tx } from "../db.ts";

/** The topic was told of all events up to this one; its card is looked at again. */
export async function noteTold(tx: Tx, ticketId: string, upTo: bigint): Promise<void> {
  await tx.groupTopic.updateMany({ where: { ticketId }, data: { toldEvent: upTo, shownAt: null } });
}

export async function noteNamed(tx: Tx, ticketIds: readonly string[]): Promise<void> {
  await tx.groupTopic.updateMany({
    where: { ticketId: { in: [...ticketIds] } },
    data: { isNamed: true },
  });
}

/** The newest event of a ticket; 0: none. */
export async function newestEvent(tx: Tx, ticketId: string): Promise<bigint> {
  const row = await tx.ticketEvent.findFirst({
    where: { ticketId },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  return row?.id ?? 0n;
}

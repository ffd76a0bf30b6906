import type { Tx } from "../db.ts";

export type DraftRow = {
  id: bigint;
  ticketId: string;
  code: string;
  staffId: string;
  text: string;
  seenEvent: bigint;
};

/** A new draft takes the place of what the same person had written on the ticket before. */
export async function insertDraft(
  tx: Tx,
  draft: { ticketId: string; staffId: string; text: string; seenEvent: bigint; source: string },
  now: Date,
): Promise<bigint> {
  await tx.groupDraft.updateMany({
    where: { ticketId: draft.ticketId, staffId: draft.staffId, state: "open" },
    data: { state: "dropped", text: null },
  });
  const { id } = await tx.groupDraft.create({
    data: { ...draft, createdAt: now },
    select: { id: true },
  });
  return id;
}

/** An open draft, locked. */
export async function lockDraft(tx: Tx, id: bigint): Promise<DraftRow | undefined> {
  const [row] = await tx.$queryRaw<DraftRow[]>`
    SELECT d.id, d.ticket_id::text AS "ticketId", t.code, d.staff_id::text AS "staffId", d.text,
      d.seen_event AS "seenEvent"
    FROM group_draft d JOIN ticket t ON t.id = d.ticket_id
    WHERE d.id = ${id} AND d.state = 'open' AND d.text IS NOT NULL FOR UPDATE OF d`;
  return row;
}

/** Whether a message is the source of a draft that is still open. */
export async function isDraftSource(tx: Tx, staffId: string, source: string): Promise<boolean> {
  const row = await tx.groupDraft.findFirst({ where: { staffId, source, state: "open" } });
  return row !== null;
}

export async function endDraft(tx: Tx, id: bigint, state: "sent" | "dropped"): Promise<void> {
  await tx.groupDraft.update({ where: { id }, data: { state, text: null } });
}

export async function seeNewer(tx: Tx, id: bigint, seenEvent: bigint): Promise<void> {
  await tx.groupDraft.update({ where: { id }, data: { seenEvent } });
}

/** Marks the events up to now as told, if all before them were: an answer from the group is known there. */
export async function skipToldEvents(
  tx: Tx,
  ticketId: string,
  { before, after }: { before: bigint; after: bigint },
): Promise<void> {
  await tx.groupTopic.updateMany({
    where: { ticketId, toldEvent: { gte: before } },
    data: { toldEvent: after },
  });
}

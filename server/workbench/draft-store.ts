import type { Tx } from "../db.ts";

export type DraftKey = { ticketId: string; staffId: string };

/** Writes what somebody is typing; gives when they typed before, if they had. */
export async function putDraft(
  tx: Tx,
  key: DraftKey,
  draft: { text: string; typedAt: Date },
): Promise<Date | undefined> {
  const where = { ticketId_staffId: key };
  const before = await tx.replyDraft.findUnique({ where, select: { typedAt: true } });
  await tx.replyDraft.upsert({ where, create: { ...key, ...draft }, update: draft });
  return before?.typedAt;
}

/** False: there was none. */
export async function deleteDraft(tx: Tx, key: DraftKey): Promise<boolean> {
  const { count } = await tx.replyDraft.deleteMany({ where: key });
  return count > 0;
}

/** Drafts that nobody has touched since `before`: what is not sent by then is not wanted. */
export async function deleteOldDrafts(tx: Tx, before: Date): Promise<void> {
  await tx.replyDraft.deleteMany({ where: { typedAt: { lt: before } } });
}

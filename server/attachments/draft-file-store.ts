import type { Tx } from "../db.ts";
import type { StoredFile } from "./inspect-file.ts";

/** The answer that somebody of the staff is writing on a ticket. */
export type DraftOf = { ticketId: string; staffId: string };

/** A millisecond apart, which keeps them in their order. */
export async function insertDraftFiles(
  tx: Tx,
  draft: DraftOf,
  files: readonly StoredFile[],
  at: Date,
): Promise<void> {
  await tx.attachment.createMany({
    data: files.map(({ id, file }, place) => ({
      ...{ id, ...draft, ...file, state: "kept" },
      createdAt: new Date(at.getTime() + place),
    })),
  });
}

/** Takes one file off a draft, or all; gives how many. They never were part of the ticket. */
export async function dropDraftFiles(tx: Tx, draft: DraftOf, id?: string): Promise<number> {
  const which = { ...draft, ...(id !== undefined && { id }), ...unsent };
  const { count } = await tx.attachment.updateMany({ where: which, data: dropped });
  return count;
}

/** They are the ticket's from now on. */
export async function markSent(tx: Tx, ids: readonly string[], at: Date): Promise<void> {
  await tx.attachment.updateMany({ where: { id: { in: [...ids] } }, data: { sentAt: at } });
}

/** Files of drafts that were begun before. */
export async function letGoOldDrafts(tx: Tx, before: Date): Promise<void> {
  const which = { staffId: { not: null }, createdAt: { lt: before }, ...unsent };
  await tx.attachment.updateMany({ where: which, data: dropped });
}

const unsent = { sentAt: null, state: "kept" } as const;
const dropped = { state: "gone", ticketId: null, name: "***" } as const;

import type { Tx } from "../db.ts";

/** Filters of the queue that somebody has given a name. */
export type SavedView = { id: string; name: string; query: string };

/** A person's own views, the oldest first. */
export async function viewSavedViews(tx: Tx, staffId: string): Promise<SavedView[]> {
  return tx.savedView.findMany({
    where: { staffId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, name: true, query: true },
  });
}

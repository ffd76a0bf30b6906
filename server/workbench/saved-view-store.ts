import type { Tx } from "../db.ts";

export type NewView = { id: string; staffId: string; name: string; query: string; createdAt: Date };

/** A view of that name is written over. */
export async function putView(tx: Tx, view: NewView): Promise<void> {
  const { staffId, name, query } = view;
  const key = { staffId_name: { staffId, name } };
  await tx.savedView.upsert({ where: key, create: view, update: { query } });
}

/** How many views a person has besides the one of that name. */
export async function countOtherViews(tx: Tx, staffId: string, name: string): Promise<number> {
  return tx.savedView.count({ where: { staffId, NOT: { name } } });
}

/** False: there is none of this person's by that id. */
export async function deleteView(tx: Tx, id: string, staffId: string): Promise<boolean> {
  const { count } = await tx.savedView.deleteMany({ where: { id, staffId } });
  return count > 0;
}

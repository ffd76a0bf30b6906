import type { Tx } from "../db.ts";

export type CannedReplyRow = {
  id: string;
  title: string;
  body: string;
  category: string | null;
  updatedAt: Date;
};

export async function insertReply(tx: Tx, row: CannedReplyRow): Promise<void> {
  await tx.cannedReply.create({ data: row });
}

/** False: there is none of that id. */
export async function updateReply(tx: Tx, { id, ...data }: CannedReplyRow): Promise<boolean> {
  const { count } = await tx.cannedReply.updateMany({ where: { id }, data });
  return count > 0;
}

/** False: there is none of that id. */
export async function deleteReply(tx: Tx, id: string): Promise<boolean> {
  const { count } = await tx.cannedReply.deleteMany({ where: { id } });
  return count > 0;
}

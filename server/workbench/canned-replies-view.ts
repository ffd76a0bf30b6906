import type { Tx } from "../db.ts";

export type CannedReply = { id: string; title: string; body: string; category?: string };

/** All canned replies by title; with a category, those made for it first. */
export async function viewReplies(tx: Tx, category?: string): Promise<CannedReply[]> {
  const rows = await tx.cannedReply.findMany({ orderBy: [{ title: "asc" }, { id: "asc" }] });
  const replies = rows.map((row) => ({
    id: row.id,
    title: row.title,
    body: row.body,
    ...(row.category ? { category: row.category } : {}),
  }));
  const isFor = (reply: CannedReply) => category !== undefined && reply.category === category;
  return [...replies.filter(isFor), ...replies.filter((reply) => !isFor(reply))];
}

export async function viewReply(tx: Tx, id: string): Promise<CannedReply | undefined> {
  return (await viewReplies(tx)).find((reply) => reply.id === id);
}

import type { Tx } from "../db.ts";
import { typingMs } from "./keep-draft.ts";

/** What is being written on a ticket. */
export type Drafts = {
  /** The reader's own, kept from before. */
  own?: { text: string; at: Date };
  /** Colleagues who are writing just now. */
  typing: readonly { name: string }[];
};

/** Whether the reader may see the ticket is asked before. */
export async function readDrafts(
  tx: Tx,
  { ticketId, staffId, now }: { ticketId: string; staffId: string; now: Date },
): Promise<Drafts> {
  const rows = await tx.replyDraft.findMany({
    where: { ticketId },
    orderBy: { typedAt: "desc" },
    select: { staffId: true, text: true, typedAt: true, staff: { select: { displayName: true } } },
  });
  const own = rows.find((row) => row.staffId === staffId);
  const since = now.getTime() - typingMs;
  return {
    ...(own ? { own: { text: own.text, at: own.typedAt } } : {}),
    typing: rows
      .filter((row) => row.staffId !== staffId && row.typedAt.getTime() > since)
      .map((row) => ({ name: row.staff.displayName })),
  };
}

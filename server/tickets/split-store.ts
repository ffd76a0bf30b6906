import type { Tx } from "../db.ts";
import { writeSearch } from "./search-store.ts";
import { summarise } from "./tidy-words.ts";

/** What the parts of a ticket have in common with it. */
export type SplitSource = {
  what: string;
  place: string | null;
  happened: string | null;
  name: string | null;
  address: string | null;
  phone: string | null;
  channel: string;
  isDemo: boolean;
};

export async function readSplitSource(tx: Tx, ticketId: string): Promise<SplitSource> {
  return tx.ticket.findUniqueOrThrow({
    where: { id: ticketId },
    select: {
      what: true,
      place: true,
      happened: true,
      name: true,
      address: true,
      phone: true,
      channel: true,
      isDemo: true,
    },
  });
}

/** Leaves a ticket with these words alone. */
export async function rewriteWhat(tx: Tx, ticketId: string, what: string): Promise<void> {
  const data = { what, summary: summarise(what) };
  await tx.ticket.update({ where: { id: ticketId }, data });
  await writeSearch(tx, ticketId);
}

/**
 * Takes out of a ticket whatever may tell of a part that is sealed now: what the citizen wrote
 * later, files, and drafts of answers. The words are handed over, the files moved.
 */
export async function takeOutForSealing(
  tx: Tx,
  ticketId: string,
  sealedId: string,
): Promise<string[]> {
  const where = { ticketId, kind: "citizen_wrote", text: { not: null } };
  const said = await tx.ticketEvent.findMany({ where, orderBy: { id: "asc" } });
  await tx.ticketEvent.updateMany({ where, data: { text: null } });
  await tx.attachment.updateMany({ where: { ticketId }, data: { ticketId: sealedId } });
  await tx.replyDraft.deleteMany({ where: { ticketId } });
  return said.flatMap(({ text }) => text ?? []);
}

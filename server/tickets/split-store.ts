import type { Tx } from "../db.ts";
import { writeSearch } from "./search-store.ts";
import { changeTicket } from "./ticket-store.ts";
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

/** What was merged into one ticket goes on in another. */
export async function moveMerged(tx: Tx, from: string, to: string): Promise<void> {
  await tx.ticket.updateMany({ where: { mergedIntoId: from }, data: { mergedIntoId: to } });
}

/** Seals a ticket as information: nobody has it, nothing is owed, and it is no formal one. */
export async function sealAsInformation(tx: Tx, ticketId: string, at: Date): Promise<void> {
  const nothing = { clock: null, dueAt: null, dueReason: null, warnAt: null, warned: 0 };
  const change = { restricted: true, assigneeId: null, ...nothing };
  await changeTicket(tx, ticketId, change, at);
  await tx.ticket.update({ where: { id: ticketId }, data: { isFormal: false } });
}

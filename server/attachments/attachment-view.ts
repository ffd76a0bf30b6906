import type { Tx } from "../db.ts";
import { mayViewTicket } from "../tickets/may-view-ticket.ts";
import type { StaffActor } from "../tickets/ticket-house.ts";
import type { AttachmentState, FileRefusal } from "./attachment.ts";

/** A file of a ticket, as listed to the staff. */
export type TicketFile = {
  id: string;
  state: AttachmentState;
  name: string;
  /** Known once it is kept. */
  type?: string;
  size?: number;
  refusal?: FileRefusal;
  /** It went out with an answer of the office; else a citizen sent it. */
  isOurs: boolean;
  at: Date;
};

/**
 * The files of a ticket and of those merged into it, in the order sent. Whether the reader may see
 * the ticket is asked before.
 */
export async function readTicketFiles(tx: Tx, ticketId: string): Promise<TicketFile[]> {
  const rows = await tx.attachment.findMany({
    where: {
      AND: [
        { OR: [{ ticketId }, { ticket: { mergedIntoId: ticketId } }] },
        { OR: [{ staffId: null }, { sentAt: { not: null } }] },
      ],
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => ({
    id: row.id,
    state: row.state as AttachmentState,
    name: row.name,
    at: row.createdAt,
    isOurs: row.staffId !== null,
    ...(row.type && { type: row.type }),
    ...(row.size !== null && { size: row.size }),
    ...(row.refusal && { refusal: row.refusal as FileRefusal }),
  }));
}

/** One kept file that this person of the staff may open; undefined: there is none for them. */
export async function readFileFor(
  tx: Tx,
  id: string,
  viewer: StaffActor,
): Promise<{ name: string; type: string; code: string } | undefined> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined;
  const row = await tx.attachment.findUnique({
    where: { id },
    select: { state: true, name: true, type: true, ticket: { include: { mergedInto: true } } },
  });
  if (row?.state !== "kept" || !row.type || !row.ticket) return undefined;
  const { mergedInto } = row.ticket;
  const isTheirs =
    mayViewTicket(viewer, row.ticket) || (mergedInto && mayViewTicket(viewer, mergedInto));
  if (!isTheirs) return undefined;
  return { name: row.name, type: row.type, code: row.ticket.code };
}

/** An upload of that chat; also one that it has sent along, as the page may repeat its post. */
export async function readUpload(
  tx: Tx,
  address: string,
  id: string,
): Promise<{ name: string; type: string; size: number } | undefined> {
  const row = await tx.attachment.findFirst({
    where: {
      id,
      state: "kept",
      OR: [
        { contactId: null, source: { path: ["address"], equals: address } },
        { contact: { channel: "web", address } },
      ],
    },
    select: { name: true, type: true, size: true },
  });
  return row?.type && row.size !== null
    ? { name: row.name, type: row.type, size: row.size }
    : undefined;
}

import type { ReplyFile } from "../../bot/reply.ts";
import type { Tx } from "../db.ts";
import { isUuid } from "../ids.ts";
import type { EventDetails } from "../tickets/event-details.ts";
import type { EventKind } from "../tickets/ticket.ts";
import type { DraftOf } from "./draft-file-store.ts";

/** What goes with the answer that somebody is writing, as it will be sent, in the order attached. */
export async function readDraftFiles(tx: Tx, draft: DraftOf): Promise<ReplyFile[]> {
  return read(tx, { ...draft, sentAt: null });
}

/** Those of it with these ids. */
export async function readChosenFiles(
  tx: Tx,
  { code, staffId, ids }: { code: string; staffId: string; ids: readonly string[] },
): Promise<ReplyFile[]> {
  if (ids.length === 0) return [];
  const own = { ticket: { code }, staffId, sentAt: null };
  return read(tx, { id: { in: ids.filter(isUuid) }, ...own });
}

/** What the office last sent along on a ticket, as far as it is still kept; of none that is sealed. */
export async function readLastFiles(tx: Tx, code: string): Promise<ReplyFile[]> {
  const kinds: EventKind[] = ["answered", "asked", "declined"];
  const last = await tx.ticketEvent.findFirst({
    where: { ticket: { code, restricted: false }, kind: { in: kinds }, isPublic: true },
    orderBy: { id: "desc" },
    select: { details: true },
  });
  const { attachments: ids = [] } = (last?.details ?? {}) as EventDetails;
  if (ids.length === 0) return [];
  return read(tx, { id: { in: ids }, sentAt: { not: null }, ticket: { restricted: false } });
}

async function read(
  tx: Tx,
  where: NonNullable<Parameters<Tx["attachment"]["findMany"]>[0]>["where"],
): Promise<ReplyFile[]> {
  const rows = await tx.attachment.findMany({
    where: { ...where, state: "kept" },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, name: true, type: true, size: true },
  });
  return rows.flatMap(({ id, name, type, size }) =>
    type === null || size === null ? [] : [{ id, name, type, bytes: size }],
  );
}

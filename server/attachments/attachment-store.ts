import { isDue, Prisma, type Tx } from "../db.ts";
import type { FileRefusal } from "./attachment.ts";
import type { CleanFile } from "./inspect-file.ts";

/** Where a wanted file lies: the channel's own name for it, at one of our bots. */
export type Source = { channel: string; bot: string; ref: string };

/** A file that came whole, from a web chat. `address`: of the chat that may send it along. */
export async function insertUpload(
  tx: Tx,
  upload: { id: string; address: string; file: CleanFile; at: Date },
): Promise<void> {
  const { id, address, file, at } = upload;
  const { type, name, sha256 } = file;
  await tx.attachment.create({
    data: {
      id,
      state: "kept",
      source: { address },
      ...{ name, type, sha256 },
      size: file.bytes.length,
      createdAt: at,
    },
  });
}

/** How many uploads of that chat were sent along with nothing yet. */
export async function countUploads(tx: Tx, address: string): Promise<number> {
  return tx.attachment.count({ where: uploadsOf(address) });
}

/** Takes an upload back before it is sent. False: it is not this chat's to take back. */
export async function dropUpload(tx: Tx, address: string, id: string): Promise<boolean> {
  const { count } = await tx.attachment.updateMany({
    where: { id, ...uploadsOf(address) },
    data: { state: "gone", name: goneName, source: Prisma.DbNull },
  });
  return count > 0;
}

/** Makes an upload the contact's own, by the address it was uploaded from; a second time is well. */
export async function claimUpload(tx: Tx, contactId: string, id: string): Promise<boolean> {
  const claimed = await tx.$executeRaw`
    UPDATE attachment SET contact_id = c.id, source = NULL FROM contact c
    WHERE c.id = ${contactId}::uuid AND c.channel = 'web'
      AND attachment.id = ${id}::uuid AND attachment.state = 'kept' AND (
        attachment.contact_id = c.id
        OR attachment.contact_id IS NULL AND attachment.source->>'address' = c.address)`;
  return claimed > 0;
}

export async function insertWanted(
  tx: Tx,
  wanted: { id: string; contactId: string; source: Source; name: string; at: Date },
): Promise<void> {
  const { at, ...row } = wanted;
  await tx.attachment.create({ data: { ...row, state: "wanted", dueAt: at, createdAt: at } });
}

/**
 * Hangs files of a contact that hang nowhere yet on a ticket, as many as there is room for; gives
 * the ids. The caller holds the ticket.
 */
export async function hangOnTicket(
  tx: Tx,
  sent: { ids: readonly string[]; contactId: string; ticketId: string; most: number },
): Promise<string[]> {
  const { ids, contactId, ticketId, most } = sent;
  const taken = await tx.attachment.count({
    where: { ticketId, staffId: null, state: { not: "refused" } },
  });
  const free = await tx.attachment.findMany({
    where: { id: { in: [...ids] }, contactId, ticketId: null, state: { not: "gone" } },
    orderBy: { createdAt: "asc" },
    take: Math.max(0, most - taken),
    select: { id: true },
  });
  const hung = free.map(({ id }) => id);
  await tx.attachment.updateMany({ where: { id: { in: hung } }, data: { ticketId } });
  return hung;
}

/** The id of a ticket that is known to be there. */
export async function ticketIdOf(tx: Tx, code: string): Promise<string> {
  const { id } = await tx.ticket.findUniqueOrThrow({ where: { code }, select: { id: true } });
  return id;
}

export type WantedFile = { id: string; source: Source; name: string; attempts: number };

/** The next wanted file, ours until `until`: no other process takes it meanwhile. */
export async function takeWanted(tx: Tx, now: Date, until: Date): Promise<WantedFile | undefined> {
  const [row] = await tx.$queryRaw<WantedFile[]>`
    UPDATE attachment SET attempts = attempts + 1, due_at = ${until}
    WHERE id = (
      SELECT id FROM attachment WHERE state = 'wanted' AND ${isDue("due_at", now)}
      ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED
    )
    RETURNING id, source, name, attempts`;
  return row;
}

/** What became of a wanted file. `contactId` and `ticketCode` as they are by now. */
export type Finished = { contactId: string | null; ticketId: string | null; ticketCode?: string };

/**
 * Ends the fetch of a file. Undefined: it is no longer wanted by this try (erased meanwhile, or
 * taken by another process), and the bytes must go.
 */
export async function finishWanted(
  tx: Tx,
  { id, attempts }: WantedFile,
  fate: { kept: CleanFile } | { refused: FileRefusal },
): Promise<Finished | undefined> {
  const { count } = await tx.attachment.updateMany({
    where: { id, attempts, state: "wanted" },
    data: { source: Prisma.DbNull, dueAt: null, ...fateOf(fate) },
  });
  if (count === 0) return undefined;
  const row = await tx.attachment.findUniqueOrThrow({
    where: { id },
    select: { contactId: true, ticketId: true, ticket: { select: { code: true } } },
  });
  const { ticket, ...finished } = row;
  return { ...finished, ...(ticket ? { ticketCode: ticket.code } : {}) };
}

function fateOf(fate: { kept: CleanFile } | { refused: FileRefusal }) {
  if ("refused" in fate) return { state: "refused", refusal: fate.refused };
  const { type, name, sha256, bytes } = fate.kept;
  return { state: "kept", type, name, sha256, size: bytes.length };
}

export async function postponeWanted(tx: Tx, wanted: WantedFile, dueAt: Date): Promise<void> {
  const { id, attempts } = wanted;
  await tx.attachment.updateMany({ where: { id, attempts, state: "wanted" }, data: { dueAt } });
}

/**
 * All files of a contact are to go, also those uploaded and not yet sent, and what the office sent
 * or was about to send about their tickets; their names at once.
 */
export async function letGoOf(tx: Tx, contactId: string): Promise<void> {
  const { channel, address } = await tx.contact.findUniqueOrThrow({ where: { id: contactId } });
  const theirs = [{ contactId }, { staffId: { not: null }, ticket: { contactId } }];
  await tx.attachment.updateMany({
    where: { OR: channel === "web" ? [...theirs, uploadsOf(address)] : theirs },
    data: { state: "gone", contactId: null, name: goneName, source: Prisma.DbNull, dueAt: null },
  });
}

/** One file of a contact that hangs on no ticket is to go; its name at once. */
export async function letGoOfOne(tx: Tx, contactId: string, id: string): Promise<void> {
  await tx.attachment.updateMany({
    where: { id, contactId, ticketId: null },
    data: { state: "gone", contactId: null, name: goneName },
  });
}

/** Files sent along with nothing since `before` are to go. */
export async function letGoOrphans(tx: Tx, before: Date): Promise<number> {
  const { count } = await tx.attachment.updateMany({
    where: { ticketId: null, state: { not: "gone" }, createdAt: { lt: before } },
    data: { state: "gone", contactId: null, name: goneName, source: Prisma.DbNull, dueAt: null },
  });
  return count;
}

/** Files that are to go and whose bytes may still be there. */
export async function findGone(tx: Tx, most: number): Promise<string[]> {
  const rows = await tx.attachment.findMany({
    where: { state: "gone", OR: [{ sha256: { not: null } }, { ticketId: null }] },
    take: most,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** The bytes are deleted: of a ticket's file its line stays, of others nothing. */
export async function forgetGone(tx: Tx, ids: readonly string[]): Promise<void> {
  const gone = { id: { in: [...ids] }, state: "gone" };
  await tx.attachment.deleteMany({ where: { ...gone, ticketId: null } });
  await tx.attachment.updateMany({ where: gone, data: { sha256: null, size: null } });
}

export async function knownIds(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.attachment.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}

const goneName = "***";

function uploadsOf(address: string): Prisma.AttachmentWhereInput {
  return {
    contactId: null,
    ticketId: null,
    state: "kept",
    source: { path: ["address"], equals: address },
  };
}

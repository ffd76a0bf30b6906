import type { Clock } from "../clock.ts";
import type { Database } from "../db.ts";
import type { Ids } from "../ids.ts";
import type { Result } from "../result.ts";
import { countUploads, dropUpload, insertUpload } from "./attachment-store.ts";
import { type AttachmentLimits, type FileRefusal, mostUnclaimed } from "./attachment.ts";
import type { FileCabinet } from "./file-cabinet.ts";
import { inspectFile } from "./inspect-file.ts";

export type UploadHouse = {
  db: Pick<Database, "prisma">;
  clock: Clock;
  ids: Ids;
  cabinet: FileCabinet;
  attachmentLimits: AttachmentLimits;
};

export type KeptUpload = { id: string; name: string; type: string; size: number };

/**
 * Keeps a file that the page of a web chat sent, until it is sent along with a message. The bytes
 * first and the row last: a crash in between leaves a file of nobody, which a job deletes.
 */
export async function keepUpload(
  { db, clock, ids, cabinet, attachmentLimits }: UploadHouse,
  { address, bytes, name }: { address: string; bytes: Buffer; name?: string | undefined },
): Promise<Result<KeptUpload, FileRefusal | "too_many_files">> {
  const tooMany = (await countUploads(db.prisma, address)) >= mostUnclaimed;
  if (tooMany || attachmentLimits.perTicket === 0) return { ok: false, reason: "too_many_files" };
  const clean = await inspectFile({ bytes, name }, attachmentLimits.bytes);
  if (!clean.ok) return clean;
  const id = ids.uuid();
  await cabinet.put(id, clean.value.bytes);
  await insertUpload(db.prisma, { id, address, file: clean.value, at: clock.now() });
  const { name: shown, type } = clean.value;
  return { ok: true, value: { id, name: shown, type, size: clean.value.bytes.length } };
}

/** The citizen takes an upload back before sending it. False: there is none of theirs. */
export async function takeUploadBack(
  { db }: Pick<UploadHouse, "db">,
  { address, id }: { address: string; id: string },
): Promise<boolean> {
  return dropUpload(db.prisma, address, id);
}

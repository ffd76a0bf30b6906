import type { SentFile } from "../../bot/message.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import type { Ids } from "../ids.ts";
import type { Result } from "../result.ts";
import { claimUpload, insertWanted } from "./attachment-store.ts";
import type { AttachmentLimits } from "./attachment.ts";
import { cleanName } from "./clean-name.ts";
import { fileTypes } from "./file-types.ts";

type House = { tx: Tx; clock: Clock; ids: Ids; attachmentLimits: AttachmentLimits };
type Sender = { id: string; channel: string; bot: string };

/**
 * Notes a file that a citizen sent, within their turn: what the web chat uploaded is there already,
 * of other channels a job fetches it later. What the channel itself says of type and size is
 * believed only where it speaks against the file.
 */
export async function keepSentFile(
  { tx, clock, ids, attachmentLimits }: House,
  sender: Sender,
  file: SentFile,
): Promise<Result<{ id: string }, "too_big" | "bad_type" | "lost">> {
  if (sender.channel === "web") {
    const isTheirs = uuid.test(file.ref) && (await claimUpload(tx, sender.id, file.ref));
    return isTheirs ? { ok: true, value: { id: file.ref } } : { ok: false, reason: "lost" };
  }
  if ((file.size ?? 0) > attachmentLimits.bytes) return { ok: false, reason: "too_big" };
  const known = file.type === undefined ? undefined : fileTypes[file.type];
  if (file.type !== undefined && !known && !vague.has(file.type))
    return { ok: false, reason: "bad_type" };
  const id = ids.uuid();
  const name = file.name ?? (file.media === "photo" ? "anh.jpg" : undefined);
  await insertWanted(tx, {
    id,
    contactId: sender.id,
    source: { channel: sender.channel, bot: sender.bot, ref: file.ref },
    name: cleanName(name, known?.ending ?? endingOf(name)),
    at: clock.now(),
  });
  return { ok: true, value: { id } };
}

/** What phones say of files whose type they don't know, or name in a way of their own. */
const vague: ReadonlySet<string> = new Set([
  "application/octet-stream",
  "application/x-zip-compressed",
  "image/jpg",
  "audio/mp3",
  "audio/mp4",
  "audio/m4a",
  "image/heic",
  "image/heif",
]);

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function endingOf(name: string | undefined): string {
  return /\.([\p{L}\p{N}]{1,5})$/u.exec(name ?? "")?.[1]?.toLowerCase() ?? "tep";
}

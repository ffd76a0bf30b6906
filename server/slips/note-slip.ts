import type { SentFile } from "../../bot/message.ts";
import { claimUpload } from "../attachments/attachment-store.ts";
import type { AttachmentLimits } from "../attachments/attachment.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import type { Ids } from "../ids.ts";
import { countSlips, insertSlip } from "./slip-store.ts";

type House = { tx: Tx; clock: Clock; ids: Ids; attachmentLimits: AttachmentLimits };
type Sender = { id: string; channel: string };

/** Pictures of one chat that wait to be read. */
const mostWaiting = 3;

/**
 * Notes a picture to be read for the code of a dossier, within the citizen's turn; readSlips does
 * it. What the channel says of its size and type is believed only where it speaks against it.
 */
export async function noteSlip(
  { tx, clock, ids, attachmentLimits }: House,
  sender: Sender,
  { picture, isQuiet }: { picture: SentFile; isQuiet: boolean },
): Promise<
  { ok: true } | { ok: false; reason: "too_big" | "not_a_picture" | "lost" | "too_many" }
> {
  if ((picture.size ?? 0) > attachmentLimits.bytes) return { ok: false, reason: "too_big" };
  if (unread.test(picture.type ?? "")) return { ok: false, reason: "not_a_picture" };
  if ((await countSlips(tx, sender.id)) >= mostWaiting) return { ok: false, reason: "too_many" };
  if (sender.channel === "web" && !(await claimUpload(tx, sender.id, picture.ref)))
    return { ok: false, reason: "lost" };
  const { ref } = picture;
  await insertSlip(tx, { id: ids.uuid(), contactId: sender.id, ref, isQuiet, at: clock.now() });
  return { ok: true };
}

/** Pictures that this house cannot open. */
const unread = /^image\/(?:hei[cf]|svg|x-)/;

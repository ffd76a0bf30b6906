import type { AttachmentDesk } from "../../bot/file-desk.ts";
import { keepSentFile } from "../attachments/keep-sent-file.ts";
import type { TurnDesk } from "./turn-desk.ts";

export function openAttachmentDesk({ house, contact }: TurnDesk): AttachmentDesk {
  return {
    limits: house.attachmentLimits,
    keep: (file) => keepSentFile(house, contact, file),
  };
}

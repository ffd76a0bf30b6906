import { z } from "zod";
import { cleanText } from "../clean-text.ts";
import type { Content, SentFile } from "../message.ts";

type File = Extract<Content, { kind: "attachment" }>["file"];

/**
 * The file that a message carries, by Telegram's file_id; of a picture its largest size. Undefined
 * where there is none worth keeping: stickers, places, contacts.
 */
export function fileOf(message: unknown, media: SentFile["media"]): File {
  if (media === "sticker" || media === "location" || media === "contact") return undefined;
  const parts = carriers.parse(message);
  const largest = parts.photo?.toSorted((a, b) => area(a) - area(b)).at(-1);
  if (largest) return read({ ...largest, mime_type: "image/jpeg" });
  const part = Object.entries(parts).find(([key, value]) => key !== "photo" && value)?.[1];
  return part && !Array.isArray(part) ? read(part) : undefined;
}

function read({ file_id, file_name, file_size, mime_type }: Part): File {
  return {
    ref: file_id,
    ...(file_name !== undefined && { name: cleanText(file_name, 255) }),
    ...(file_size !== undefined && { size: file_size }),
    ...(mime_type !== undefined && { type: mime_type.slice(0, 127).toLowerCase() }),
  };
}

function area({ width = 0, height = 0 }: Part): number {
  return width * height;
}

const part = z.object({
  file_id: z.string().min(1).max(512),
  file_name: z.string().optional().catch(undefined),
  file_size: z.number().nonnegative().optional().catch(undefined),
  mime_type: z.string().optional().catch(undefined),
  width: z.number().optional().catch(undefined),
  height: z.number().optional().catch(undefined),
});
type Part = z.infer<typeof part>;

/** First match wins: an animation also carries a document. */
const carriers = z.object({
  photo: z.array(part).optional().catch(undefined),
  voice: part.optional().catch(undefined),
  video: part.optional().catch(undefined),
  video_note: part.optional().catch(undefined),
  animation: part.optional().catch(undefined),
  audio: part.optional().catch(undefined),
  document: part.optional().catch(undefined),
});

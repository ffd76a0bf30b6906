import { z } from "zod";
import { postId } from "../../bot/web/to-inbound.ts";
import type { ReplyFile } from "../../bot/reply.ts";
import type { ChatCursor, ChatItem } from "../conversations/chat-item.ts";

const at = z.iso.datetime().meta({ description: "UTC" });

/** What the assistant or an officer says. */
const replyEvent = z.object({
  id: z.string().meta({ description: "Unique; grows from reply to reply." }),
  title: z.string().optional(),
  text: z.string().meta({
    description: "Plain text: an empty line parts paragraphs, list items begin with “• ”.",
  }),
  choices: z.array(z.object({ id: z.string(), label: z.string() })),
  file: z
    .object({ id: z.uuid(), name: z.string(), isPicture: z.boolean(), bytes: z.number() })
    .optional()
    .meta({ description: "A file that comes with the words, from /api/chat/files/{id}." }),
  at,
});

/** What the citizen said, replayed so that the talk survives a reload and shows in every tab. */
const messageEvent = z.object({
  id: z.uuid().meta({ description: "The id that the message was posted with." }),
  text: z.string().optional(),
  choice: z.string().optional().meta({ description: "The id of the choice that was tapped." }),
  file: z
    .object({ name: z.string(), isPicture: z.boolean() })
    .optional()
    .meta({ description: "A file that came with the words, or without." }),
  at,
});

/** Every event of the stream: its name and its data. */
export const chatEvents = {
  reply: replyEvent,
  message: messageEvent,
  typing: z.object({ on: z.boolean() }).meta({ description: "An answer is being prepared." }),
  ready: z.object({}).meta({ description: "What was said so far has been told; now it is live." }),
  cleared: z.object({}).meta({ description: "The citizen had the talk erased: forget it." }),
  parked: z.object({}).meta({
    description: "Too many streams of this chat: this oldest one ends. Come back when looked at.",
  }),
};

export type ChatEventName = keyof typeof chatEvents;

/** One event as it goes over the wire. `cursor`: where a reader who saw it may resume. */
export function encodeEvent<Name extends ChatEventName>(
  name: Name,
  data: z.infer<(typeof chatEvents)[Name]>,
  cursor?: ChatCursor,
): string {
  const id = cursor ? `id: ${cursor.letter}-${cursor.message}\n` : "";
  return `${id}event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** One thing said; undefined where the web chat shows nothing for it. */
export function encodeItem(item: ChatItem, cursor: ChatCursor): string | undefined {
  const when = { at: item.at.toISOString() };
  if (item.kind === "reply") {
    const { title, text, choices = [], file } = item.reply;
    const data = {
      id: String(item.row),
      ...(title && { title }),
      text,
      choices: [...choices],
      ...(file && { file: shownFile(file) }),
      ...when,
    };
    return encodeEvent("reply", data, cursor);
  }
  const id = postId(item.externalId);
  if (item.content.kind === "text") {
    return encodeEvent("message", { id, text: item.content.text, ...when }, cursor);
  }
  if (item.content.kind === "attachment") {
    const { caption, file, media } = item.content;
    const shown = { file: { name: file?.name ?? "", isPicture: media === "photo" } };
    const text = caption !== undefined && { text: caption };
    return encodeEvent("message", { id, ...text, ...shown, ...when }, cursor);
  }
  if (item.content.kind !== "choice") return undefined;
  return encodeEvent("message", { id, choice: item.content.id, ...when }, cursor);
}

function shownFile({ id, name, type, bytes }: ReplyFile) {
  return { id, name, isPicture: type.startsWith("image/"), bytes };
}

/** Reads "12-34", or "12" alone (the id of a reply); undefined for anything else. */
export function readCursor(raw: string | undefined): ChatCursor | undefined {
  const found = /^(\d{1,18})(?:-(\d{1,18}))?$/.exec(raw ?? "");
  return found ? { letter: BigInt(found[1] ?? 0), message: BigInt(found[2] ?? 0) } : undefined;
}

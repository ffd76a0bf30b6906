import { z } from "zod";
import { cleanText } from "../clean-text.ts";
import type { Content } from "../message.ts";
import { fileOf } from "./file-of.ts";
import { kindName } from "./update.ts";

/** Where a message was written, and when (seconds since 1970, absent or 0 where Telegram hides it). */
export const messagePlace = z.object({
  chat: z.object({ id: z.int(), type: z.string().catch("private") }),
  date: z.number().optional().catch(undefined),
});

/** What a new message says. Whatever we can't read becomes "unsupported": it is never dropped. */
export function newContent(message: unknown): Content {
  const { text, caption, migrate_to_chat_id: newChat } = words.parse(message);
  if (newChat !== undefined) return { kind: "moved", to: String(newChat) };
  if (text !== undefined) return { kind: "text", text: withoutBotName(cleanText(text)) };
  const keys = Object.keys(message as object);
  const media = mediaByKey.find(([key]) => keys.includes(key))?.[1];
  if (media === undefined) {
    const name = kindName(keys.find((key) => !envelopeKeys.has(key)) ?? "message");
    return { kind: "unsupported", name };
  }
  const file = fileOf(message, media);
  return {
    kind: "attachment",
    media,
    ...(caption !== undefined && { caption: cleanText(caption) }),
    ...(file && { file }),
  };
}

/** The new words; undefined for edits without words, such as each step of a live location. */
export function editedContent(message: unknown): Content | undefined {
  const { text, caption, message_id } = words.parse(message);
  const newWords = text ?? caption;
  if (newWords === undefined) return undefined;
  return { kind: "edited", text: withoutBotName(cleanText(newWords)), of: String(message_id) };
}

const words = z.object({
  message_id: z.int().catch(0),
  text: z.string().optional().catch(undefined),
  caption: z.string().optional().catch(undefined),
  migrate_to_chat_id: z.int().optional().catch(undefined),
});

/** In groups Telegram's menu writes "/menu@OurBot": the dialogue knows commands without our name. */
function withoutBotName(text: string): string {
  return text.replace(/^(\/\w{1,32})@\w{1,64}/, "$1");
}

/** First match wins: an animation also carries a document, a venue also a location. */
const mediaByKey = [
  ["photo", "photo"],
  ["sticker", "sticker"],
  ["voice", "voice"],
  ["video", "video"],
  ["video_note", "video"],
  ["animation", "video"],
  ["audio", "file"],
  ["document", "file"],
  ["location", "location"],
  ["contact", "contact"],
] as const;

/** Fields around the content of a message; the first one outside this list names its kind. */
const envelopeKeys = new Set([
  "message_id",
  "message_thread_id",
  "from",
  "sender_chat",
  "sender_boost_count",
  "sender_business_bot",
  "sender_tag",
  "date",
  "business_connection_id",
  "chat",
  "forward_origin",
  "is_topic_message",
  "is_automatic_forward",
  "reply_to_message",
  "external_reply",
  "quote",
  "reply_to_story",
  "via_bot",
  "edit_date",
  "has_protected_content",
  "is_from_offline",
  "is_paid_post",
  "media_group_id",
  "author_signature",
  "paid_star_count",
  "direct_messages_topic",
  "entities",
  "link_preview_options",
  "effect_id",
  "caption",
  "caption_entities",
  "show_caption_above_media",
  "has_media_spoiler",
  "reply_markup",
]);

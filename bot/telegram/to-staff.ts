import { z } from "zod";
import { cleanText } from "../clean-text.ts";
import { isStaffCommand } from "../staff/read-act.ts";
import type { StaffMessage } from "../staff/staff-message.ts";
import { messagePlace } from "./message-content.ts";
import type { Update } from "./update.ts";

/** Where an update comes from, before anybody is asked whose it is. */
export type Place = {
  chat: string;
  isPrivate: boolean;
  text: string;
  /** The chat id that a converted group had before. */
  movedFrom?: string;
};

/** Undefined: the update belongs to no chat. */
export function placeOf({ kind, part }: Update): Place | undefined {
  const at = kind === "callback_query" ? query.safeParse(part).data?.message : part;
  const chat = messagePlace.safeParse(at).data?.chat;
  if (chat === undefined) return undefined;
  const { text = "", migrate_from_chat_id: from } =
    kind === "message" ? (said.safeParse(part).data ?? {}) : {};
  return {
    chat: String(chat.id),
    isPrivate: chat.type === "private",
    text,
    ...(from !== undefined && { movedFrom: String(from) }),
  };
}

/** A private message that is meant for the staff's side: a code to link an account, or their lists. */
export function isPrivateStaffWord({ isPrivate, text }: Place): boolean {
  return isPrivate && isStaffCommand(text);
}

/** An update of the staff's group, or such a private one. Undefined: other bots' talk, or no chat. */
export function toStaff(update: Update, bot: string): StaffMessage | undefined {
  const place = placeOf(update);
  if (!place) return undefined;
  const part = partOf(update);
  const isOtherBot = part?.from?.is_bot === true && part.at?.sender_chat === undefined;
  if (isOtherBot) return undefined;
  const { content, from, at } = part ?? { content: { kind: "other" as const } };
  const isHidden = at?.sender_chat !== undefined || from?.is_bot === true;
  return {
    side: "staff",
    channel: "telegram",
    bot,
    externalId: String(update.id),
    address: place.chat,
    isPrivate: place.isPrivate,
    ...(from && !isHidden && { userId: String(from.id) }),
    ...(at && { messageId: String(at.message_id) }),
    ...(at && topicOf(at, bot)),
    content,
  };
}

type Message = z.infer<typeof message>;
type Part = {
  content: StaffMessage["content"];
  from?: { id: number; is_bot: boolean } | undefined;
  at?: Message | undefined;
};

function partOf({ kind, part }: Update): Part | undefined {
  if (kind === "callback_query") {
    const tapped = query.safeParse(part).data;
    if (!tapped?.data) return undefined;
    const content = { kind: "tap", data: cleanText(tapped.data, 200), query: tapped.id } as const;
    return { content, from: tapped.from, at: message.safeParse(tapped.message).data };
  }
  if (kind === "my_chat_member") return { content: { kind: "membership" } };
  const at = message.safeParse(part).data;
  if (!at || (kind !== "message" && kind !== "edited_message")) return undefined;
  return { content: contentOf(at, kind), from: at.from, at };
}

function contentOf(at: Message, kind: "message" | "edited_message"): StaffMessage["content"] {
  const here = String(at.chat.id);
  const { migrate_to_chat_id: to, migrate_from_chat_id: from } = at;
  if (to !== undefined) return { kind: "moved", from: here, to: String(to) };
  if (from !== undefined) return { kind: "moved", from: String(from), to: here };
  if (at.text !== undefined) {
    return { kind: kind === "message" ? "text" : "edited", text: cleanText(at.text) };
  }
  if (kind === "message" && mediaKeys.some((key) => at[key] !== undefined)) {
    return { kind: "media", ...(at.caption !== undefined && { caption: cleanText(at.caption) }) };
  }
  return { kind: "other" };
}

/** In a topic Telegram says of every message that it replies to the one that opened the topic. */
function topicOf(at: Message, bot: string): Pick<StaffMessage, "thread" | "topicName" | "replyTo"> {
  const thread = at.is_topic_message === true ? at.message_thread_id : undefined;
  const original = at.reply_to_message;
  const isOpening = original?.forum_topic_created !== undefined || original?.message_id === thread;
  const name = original?.forum_topic_created?.name;
  return {
    ...(thread !== undefined && { thread: String(thread) }),
    ...(name !== undefined && { topicName: cleanText(name, 200) }),
    ...(original &&
      !isOpening && {
        replyTo: {
          messageId: String(original.message_id),
          isOurs: String(original.from?.id) === bot,
        },
      }),
  };
}

const mediaKeys = ["photo", "document", "video", "voice", "audio", "animation"] as const;

const person = z.object({ id: z.int(), is_bot: z.boolean().catch(false) });
const anything = z.unknown().optional();
const said = z.object({
  text: z.string().optional().catch(undefined),
  migrate_from_chat_id: z.int().optional().catch(undefined),
});

const message = z.object({
  message_id: z.int().catch(0),
  message_thread_id: z.int().optional().catch(undefined),
  is_topic_message: z.boolean().optional().catch(undefined),
  from: person.optional().catch(undefined),
  sender_chat: anything,
  text: z.string().optional().catch(undefined),
  caption: z.string().optional().catch(undefined),
  chat: z.object({ id: z.int() }),
  migrate_to_chat_id: z.int().optional().catch(undefined),
  migrate_from_chat_id: z.int().optional().catch(undefined),
  reply_to_message: z
    .object({
      message_id: z.int(),
      from: person.optional().catch(undefined),
      forum_topic_created: z
        .object({ name: z.string().catch("") })
        .optional()
        .catch(undefined),
    })
    .optional()
    .catch(undefined),
  photo: anything,
  document: anything,
  video: anything,
  voice: anything,
  audio: anything,
  animation: anything,
});

const query = z.object({
  id: z.string(),
  from: person.optional().catch(undefined),
  data: z.string().optional().catch(undefined),
  message: z.unknown().optional(),
});

import { createHash } from "node:crypto";
import { cleanText } from "../clean-text.ts";
import type { Content, InboundMessage, SentFile } from "../message.ts";
import { sentAtOf } from "../zalo/read-timestamp.ts";
import { type BotUpdate, readUpdate } from "./read-update.ts";

/** What one event means to us. */
export type ZaloBotNews =
  | { kind: "message"; message: InboundMessage }
  /** Nobody is to be answered; `name` is from a short list of ours. */
  | { kind: "ignored"; name: string };

/**
 * One event of the Zalo Bot platform. `bot` is the part of the token before the colon; `now` stands
 * in for a time that can't be right. Never throws.
 */
export function toInbound(value: unknown, { bot, now }: { bot: string; now: Date }): ZaloBotNews {
  const update = readUpdate(value);
  if (!update) return { kind: "ignored", name: "not_an_update" };
  const { event_name: name, message } = update;
  // Known and to come: a message that says something. The rest, such as a new member, is counted.
  if (!/^message\.[a-z_.]{1,40}\.received$/.test(name)) return { kind: "ignored", name: "other" };
  const address = message?.chat?.id;
  if (address === undefined) return { kind: "ignored", name: "odd" };
  if (message?.from?.is_bot) return { kind: "ignored", name: "echo" };
  return {
    kind: "message",
    message: {
      channel: "zalo_bot",
      bot,
      externalId: message?.message_id ?? hashOf(value),
      address,
      isGroup: (message?.chat?.chat_type ?? "PRIVATE").toUpperCase() !== "PRIVATE",
      sentAt: sentAtOf(message?.date, now).toISOString(),
      content: contentOf(name, message ?? {}),
    },
  };
}

type Message = Partial<NonNullable<BotUpdate["message"]>>;

function contentOf(name: string, message: Message): Content {
  const { text = "", caption, photo, photo_url: photoUrl, voice_url: voice } = message;
  switch (name) {
    case "message.text.received":
      return { kind: "text", text: cleanText(text) };
    case "message.image.received":
      return {
        kind: "attachment",
        media: "photo",
        ...(caption !== undefined && { caption: cleanText(caption) }),
        ...fileAt(photo ?? photoUrl),
      };
    case "message.voice.received":
      return { kind: "attachment", media: "voice", ...fileAt(voice) };
    case "message.sticker.received":
      return { kind: "attachment", media: "sticker" };
    // "message.unsupported.received": of protected people, such as children, nothing is told.
    default:
      return { kind: "unsupported", name };
  }
}

/** Written anew, so that an address holds no sign that the database refuses. */
function fileAt(address: string | undefined): { file?: Omit<SentFile, "media"> } {
  if (address === undefined || !URL.canParse(address)) return {};
  const ref = new URL(address).href;
  return ref.length <= 2048 ? { file: { ref } } : {};
}

/** The identity of an event that has no message id. */
function hashOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}

import { z } from "zod";

/**
 * The doors a citizen may come in by. `zalo` is an Official Account, `zalo_bot` the other product,
 * Zalo Bot; `test` is the channel that proves the shape in tests.
 */
export const channels = ["telegram", "zalo", "zalo_bot", "web", "test"] as const;
export type ChannelName = (typeof channels)[number];

/** What an attachment is; none is downloaded by the dialogue: the house fetches what it keeps. */
export const mediaKinds = [
  "photo",
  "file",
  "voice",
  "video",
  "sticker",
  "location",
  "contact",
] as const;

/** Why a picture could not be looked at for a code. */
export const scanFailures = [
  "too_big",
  "too_many_pixels",
  /** No picture of a kind that we can open. */
  "not_a_picture",
  "unreadable",
  /** The channel no longer has it, or could not be reached for minutes. */
  "lost",
] as const;
export type ScanFailure = (typeof scanFailures)[number];

const text = z.string().max(10_000);

/** A file of an attachment, as its channel speaks of it. */
const file = z.object({
  /** The channel's own id or address of the file; of the web chat, the id of the upload. */
  ref: z.string().min(1).max(2048),
  /** As the sender named it, and as the channel says: nothing of it is sure. */
  name: z.string().max(255).optional(),
  size: z.number().nonnegative().optional(),
  type: z.string().max(127).optional(),
});

const content = z.discriminatedUnion("kind", [
  /** Words the citizen typed. */
  z.object({ kind: z.literal("text"), text }),
  /** A tapped button: the id of a Choice that some reply offered. It may be stale or forged. */
  z.object({ kind: z.literal("choice"), id: z.string().max(200) }),
  /** The new words of a message sent before. */
  z.object({ kind: z.literal("edited"), text, of: z.string() }),
  z.object({
    kind: z.literal("attachment"),
    media: z.enum(mediaKinds),
    caption: text.optional(),
    /** Absent where there is none that could be fetched, as of a place. */
    file: file.optional(),
  }),
  /**
   * The citizen opened the door again (or for the first time) without words. `isQuiet`: the channel
   * lets no letter out for that alone, as of who follows an Official Account.
   */
  z.object({ kind: z.literal("joined"), isQuiet: z.boolean().optional() }),
  /** The citizen blocked us: nothing more can be sent until they come back. */
  z.object({ kind: z.literal("left") }),
  /** The citizen agreed to share who they are, with one tap where we had asked for it. */
  z.object({
    kind: z.literal("shared_info"),
    name: z.string().max(100).optional(),
    phone: z.string().max(20).optional(),
    address: z.string().max(300).optional(),
  }),
  /** A person of the office wrote to the citizen in the channel's own tool, past us. */
  z.object({ kind: z.literal("colleague"), text: text.optional() }),
  /** The citizen took back, in the channel's own settings, that we may keep their data. */
  z.object({ kind: z.literal("withdrawn") }),
  /** The channel gave the chat a new address. */
  z.object({ kind: z.literal("moved"), to: z.string() }),
  /**
   * What was read on a picture that this chat sent before. Written by the house alone: the inbox
   * takes none from a channel.
   */
  z.object({
    kind: z.literal("scanned"),
    /** Dossier codes in their one right form, each once. */
    codes: z.array(z.string().max(60)).max(5),
    /** Why the picture could not be looked at; absent: it was, whatever was found. */
    failure: z.enum(scanFailures).optional(),
    /** The picture came beside words that had their own answer: nothing is said where none is found. */
    isQuiet: z.boolean(),
  }),
  /** A kind of message we do not know, by the channel's own name for it. */
  z.object({ kind: z.literal("unsupported"), name: z.string().max(64) }),
]);

/** One message of one citizen, the same shape whatever channel it came by. */
export const inboundMessage = z.object({
  channel: z.enum(channels),
  /** Which of our bots or accounts on that channel received it. */
  bot: z.string().min(1).max(64),
  /** The channel's own id of this delivery: unique per channel and bot, so a repeat is known. */
  externalId: z.string().min(1).max(128),
  /** Where replies go: an opaque address such as a chat id. */
  address: z.string().min(1).max(128),
  isGroup: z.boolean(),
  /**
   * The network that it came from, as an id that tells nothing else. Only where a new address costs
   * nothing, as in the web chat.
   */
  network: z.uuid().optional(),
  /** When the citizen sent it, by the channel's clock (ISO 8601). */
  sentAt: z.iso.datetime({ offset: true }),
  content,
});

export type InboundMessage = z.infer<typeof inboundMessage>;
export type Content = InboundMessage["content"];

/** A file that a citizen sent, with what kind of thing it is. */
export type SentFile = z.infer<typeof file> & { media: (typeof mediaKinds)[number] };

/** Messages with one key are taken strictly one after the other. */
export function conversationKey(
  message: Pick<InboundMessage, "channel" | "bot" | "address">,
): string {
  return `${message.channel}:${message.bot}:${message.address}`;
}

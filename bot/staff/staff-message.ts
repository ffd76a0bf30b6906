import { z } from "zod";

/**
 * Something said or tapped by the staff: in the staff's group, or to the bot in private to link an
 * account. It is kept in the inbox like a citizen's message, but never enters the dialogue.
 */
export const staffMessage = z.object({
  side: z.literal("staff"),
  channel: z.literal("telegram"),
  bot: z.string().min(1).max(64),
  /** Unique per channel and bot, among the citizens' messages too. */
  externalId: z.string().min(1).max(128),
  /** The chat it was said in. */
  address: z.string().min(1).max(128),
  isPrivate: z.boolean(),
  /** The channel's id of the person; absent: an administrator who hides, or nobody. */
  userId: z.string().optional(),
  messageId: z.string().optional(),
  /** The topic; absent: the general one, or no forum. */
  thread: z.string().optional(),
  /** The name that the topic was made with, where the channel tells it. */
  topicName: z.string().max(200).optional(),
  /** The message that was replied to by hand. */
  replyTo: z.object({ messageId: z.string(), isOurs: z.boolean() }).optional(),
  content: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("text"), text: z.string().max(10_000) }),
    z.object({ kind: z.literal("edited"), text: z.string().max(10_000) }),
    z.object({ kind: z.literal("media"), caption: z.string().max(10_000).optional() }),
    /** `query` is what the tap is answered by, so that its button stops waiting. */
    z.object({ kind: z.literal("tap"), data: z.string().max(200), query: z.string().max(128) }),
    /** The group has a new address. */
    z.object({ kind: z.literal("moved"), from: z.string(), to: z.string() }),
    /** We were let in, thrown out, or given other rights. */
    z.object({ kind: z.literal("membership") }),
    z.object({ kind: z.literal("other") }),
  ]),
});

export type StaffMessage = z.infer<typeof staffMessage>;

/** Messages of one chat of the staff are taken strictly one after the other. */
export function staffKey(message: Pick<StaffMessage, "channel" | "bot" | "address">): string {
  return `${staffPrefix}${message.channel}:${message.bot}:${message.address}`;
}

export function isStaffKey(key: string): boolean {
  return key.startsWith(staffPrefix);
}

const staffPrefix = "staff:";

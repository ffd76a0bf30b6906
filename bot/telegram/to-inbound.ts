import { z } from "zod";
import { cleanText } from "../clean-text.ts";
import type { Content, InboundMessage } from "../message.ts";
import { editedContent, messagePlace, newContent } from "./message-content.ts";
import { type Update, readUpdate } from "./update.ts";

/**
 * One update of Telegram as a message of a citizen. Undefined when there is nobody to answer (no
 * chat) or nothing to say (an edit without words): the caller counts it by its kind and forgets it.
 * `bot` is ours (botOf); `now` stands in where Telegram gives no time, as for tapped buttons.
 */
export function toInbound(
  value: unknown,
  { bot, now }: { bot: string; now: Date },
): InboundMessage | undefined {
  const update = readUpdate(value);
  return update && fromUpdate(update, { bot, now });
}

/** The same for an update that was read already. */
export function fromUpdate(
  update: Update,
  { bot, now }: { bot: string; now: Date },
): InboundMessage | undefined {
  const said = partOf(update);
  const place = messagePlace.safeParse(said?.at).data;
  if (said === undefined || place === undefined) return undefined;
  return {
    channel: "telegram",
    bot,
    externalId: String(update.id),
    address: String(place.chat.id),
    isGroup: place.chat.type !== "private",
    sentAt: said.isDated ? toInstant(place.date, now) : now.toISOString(),
    content: said.content,
  };
}

/** What was said, and the object that tells where. */
type Said = { content: Content; at: unknown; isDated: boolean };

function partOf({ kind, part }: Update): Said | undefined {
  if (typeof part !== "object" || part === null || Array.isArray(part)) return undefined;
  switch (kind) {
    case "message":
      return { content: newContent(part), at: part, isDated: true };
    case "edited_message": {
      const content = editedContent(part);
      return content && { content, at: part, isDated: false };
    }
    case "callback_query":
      return tapped(part);
    case "my_chat_member":
      return { content: membership(part), at: part, isDated: true };
    default:
      return { content: { kind: "unsupported", name: kind }, at: part, isDated: true };
  }
}

function tapped(part: object): Said {
  const { data, message } = callbackQuery.parse(part);
  const content: Content =
    data === undefined
      ? { kind: "unsupported", name: "callback_query" }
      : { kind: "choice", id: cleanText(data, 200) };
  // The date of the message with the button is not when it was tapped.
  return { content, at: message, isDated: false };
}

const callbackQuery = z.object({
  data: z.string().optional().catch(undefined),
  message: z.unknown().optional(),
});

/** In a private chat "kicked" is what Telegram calls a bot that the citizen has blocked. */
function membership(part: object): Content {
  const status = memberUpdate.safeParse(part).data?.new_chat_member.status;
  return { kind: status === "kicked" || status === "left" ? "left" : "joined" };
}

const memberUpdate = z.object({ new_chat_member: z.object({ status: z.string() }) });

/** Seconds since 1970; anything out of this and the next century is replaced by `now`. */
function toInstant(seconds: number | undefined, now: Date): string {
  const isPlausible = seconds !== undefined && seconds > 0 && seconds < 4_102_444_800;
  return isPlausible ? new Date(seconds * 1000).toISOString() : now.toISOString();
}

import type { InboundMessage } from "../message.ts";
import type { ChatPost } from "./chat-post.ts";

/** The one bot of the web channel. */
export const webBot = "web";

/**
 * A post of the page as an inbound message. The post's id counts within its own chat only, so that
 * nobody can use up, or learn of, the id of another's message.
 */
export function toInbound(
  post: ChatPost & { id: string },
  chat: { address: string; now: Date },
): InboundMessage {
  return {
    channel: "web",
    bot: webBot,
    externalId: `${chat.address}:${post.id.toLowerCase()}`,
    address: chat.address,
    isGroup: false,
    sentAt: chat.now.toISOString(),
    content:
      "text" in post ? { kind: "text", text: post.text } : { kind: "choice", id: post.choice },
  };
}

/** The id that the page gave the message. */
export function postId(externalId: string): string {
  return externalId.slice(externalId.lastIndexOf(":") + 1);
}

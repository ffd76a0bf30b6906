import type { Content, InboundMessage } from "../message.ts";
import type { ChatPost } from "./chat-post.ts";

/** The one bot of the web channel. */
export const webBot = "web";

/**
 * A post of the page as an inbound message. The post's id counts within its own chat only, so that
 * nobody can use up, or learn of, the id of another's message.
 */
export function toInbound(
  post: ChatPost & { id: string },
  chat: { address: string; now: Date; network?: string; upload?: Upload | undefined },
): InboundMessage {
  return {
    channel: "web",
    bot: webBot,
    externalId: `${chat.address}:${post.id.toLowerCase()}`,
    address: chat.address,
    isGroup: false,
    ...(chat.network && { network: chat.network }),
    sentAt: chat.now.toISOString(),
    content: contentOf(post, chat.upload),
  };
}

/** What the house knows of the file that a post names. */
export type Upload = { name: string; type: string; size: number };

function contentOf(post: ChatPost, upload: Upload | undefined): Content {
  if ("choice" in post) return { kind: "choice", id: post.choice };
  if (!("file" in post)) return { kind: "text", text: post.text };
  return {
    kind: "attachment",
    media: upload?.type.startsWith("image/") ? "photo" : "file",
    ...(post.text !== undefined && { caption: post.text }),
    file: { ref: post.file, ...upload },
  };
}

/** The id that the page gave the message. */
export function postId(externalId: string): string {
  return externalId.slice(externalId.lastIndexOf(":") + 1);
}

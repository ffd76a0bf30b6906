import type { Content, InboundMessage } from "../../bot/message.ts";

let last = 0;

/** One message on the test channel; say only what matters. */
export function makeMessage(
  said: string | Content,
  more: Partial<InboundMessage> = {},
): InboundMessage {
  last += 1;
  return {
    channel: "test",
    bot: "bot",
    externalId: `${process.pid}-${last}`,
    address: "chat-1",
    isGroup: false,
    sentAt: "2026-11-23T02:00:00.000Z",
    content: typeof said === "string" ? { kind: "text", text: said } : said,
    ...more,
  };
}
